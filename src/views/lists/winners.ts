import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { current, isOn } from '../../model/record.ts';
import { LIST_COLUMNS, MINOR_COLUMNS } from '../../messages/records/list-pages.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { organisationHref } from '../organisations/organisation-id.ts';
import { once } from '../site/once.ts';
import { href, portal } from '../site/site.ts';
import { recordHref } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import { termUnsaid } from './award-unsaid.ts';
import { validUntil, yearsValid } from './award-term.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every award ever given, a row for each winner. */
export function winnerList(held: Portal = portal()): ListPage {
  return listPage(LIST_COLUMNS.winners, placedRecords(held).flatMap(rowsOf), MINOR_COLUMNS.winners);
}

/** Where a city's winners stand in the list of all; the list itself where none is held. */
export function winnersHref(city: string): string {
  return href(`winners/${citiesWithWinners().has(city) ? `#${city}` : ''}`);
}

const citiesWithWinners = once(
  ({ portal }) => new Set(winnerList(portal).groups.map(({ slug }) => slug)),
);

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record } = placed;
  if (!isOn('winners', record)) return [];
  const { version } = placed;
  return current(record).entries.flatMap((entry): ListItem[] => {
    const { tier, name, organisation } = entry;
    const award = entryAward(placed, entry);
    if (!award) return [];
    const { decidedOn, revocation } = award;
    const revokedOn = revocation && current(revocation).decidedOn;
    const validYears = yearsValid(placed, tier);
    return [
      {
        placed,
        on: decidedOn,
        tiers: [tier],
        clock: { kind: 'award', award: { tier, decidedOn, revokedOn }, validYears },
        cells: [
          { kind: 'link', text: name, href: organisationHref(organisation) },
          { kind: 'text', text: tierName(placed, tier) },
          { kind: 'link', text: decidedOn, href: recordHref(record) },
          { kind: 'day', on: validUntil(placed, tier, decidedOn), blank: termUnsaid(version) },
        ],
      },
    ];
  });
}
