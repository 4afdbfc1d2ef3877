import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { current, isOn } from '../../model/record.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { NOT_STATED } from '../../messages/site/blanks.ts';
import { decidedWords } from '../../messages/records/lists.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { organisationLink } from '../organisations/organisation-index.ts';
import { once } from '../site/once.ts';
import { buildDay, href, portal } from '../site/site.ts';
import { bareLabel, recordHref } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import { termUnsaid } from './award-unsaid.ts';
import { validUntil, termFrom, yearsValid } from './award-term.ts';
import { dayBeside } from './list-cells.ts';
import { listPage } from './list-page.ts';
import type { ListCell, ListItem, ListPage } from './list-page.ts';

/** Every award ever given, a row for each winner. */
export function winnerList(held: Portal = portal()): ListPage {
  return listPage('winners', placedRecords(held).flatMap(rowsOf));
}

/** Where a city's winners stand in the list of all; the list itself where none is held. */
export function winnersHref(city: string): string {
  return href(`winners/${citiesWithWinners().has(city) ? `#${city}` : ''}`);
}

const citiesWithWinners = once(
  ({ portal }) => new Set(winnerList(portal).groups.map(({ slug }) => slug)),
);

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record, round, jurisdiction } = placed;
  if (!isOn('winners', record)) return [];
  return current(record).entries.flatMap((entry): ListItem[] => {
    const { tier, name, organisation } = entry;
    const award = entryAward(placed, entry);
    // Persons stand on the record's own page alone.
    if (!award || entry.kind === 'person') return [];
    const { decidedOn, revocation } = award;
    const revokedOn = revocation && current(revocation).decidedOn;
    return [
      {
        placed,
        on: decidedOn,
        tiers: [tier],
        clock: {
          kind: 'award',
          award: { tier, decidedOn, revokedOn, ...termFrom(placed, tier) },
          validYears: yearsValid(placed, tier),
        },
        cells: [
          {
            kind: 'link',
            text: name,
            href: organisationLink(entry.unitId ?? organisation).href ?? recordHref(record),
            keys: [name, jurisdiction.about.shortName],
          },
          { kind: 'text', text: bareLabel(round) },
          { kind: 'text', text: tierName(placed, tier) },
          {
            kind: 'text',
            text: decidedOn === null ? NOT_STATED : naturalDay(decidedOn, buildDay()),
            short: decidedWords(decidedOn && dayBeside(round, decidedOn)),
            ...(decidedOn === null ? { blank: true } : { title: decidedOn }),
            keys: [decidedOn ?? ''],
          },
          validCell(placed, tier, decidedOn),
        ],
      },
    ];
  });
}

function validCell(placed: PlacedRecord, tier: string, decidedOn: string | null): ListCell {
  const until = validUntil(placed, tier, decidedOn);
  return until === null
    ? {
        kind: 'text',
        text: termUnsaid(placed.version, yearsValid(placed, tier)),
        blank: true,
        keys: [''],
      }
    : { kind: 'text', text: fullDayWords(until), title: until, keys: [until] };
}
