import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isOn } from '../../model/record.ts';
import { barSentence, barShort } from '../../messages/records/bars.ts';
import { LIST_COLUMNS, MINOR_COLUMNS } from '../../messages/records/list-pages.ts';
import type { AwardBar } from '../../law/awards/bar.ts';
import { barCites, revocationBars } from '../organisations/city-bars.ts';
import { organisationHref } from '../organisations/organisation-id.ts';
import { portal } from '../site/site.ts';
import { recordHref } from '../records/record-link.ts';
import { placeLinks, tierName } from '../records/record-version.ts';
import { banUnsaid } from './award-unsaid.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every award taken back. */
export function revocationList(held: Portal = portal()): ListPage {
  return listPage(
    LIST_COLUMNS.revocations,
    placedRecords(held).flatMap(rowsOf),
    MINOR_COLUMNS.revocations,
  );
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record } = placed;
  if (!isOn('revocations', record) || isWithdrawn(record)) return [];
  const { version } = placed;
  const revocation = current(record);
  const { name, organisation, tier, decidedOn, ground } = revocation;
  const bars = revocationBars(placed);
  const until = lastOf(bars.map((bar) => bar.until));
  const sureUntil = lastOf(bars.flatMap((bar) => bar.sureUntil ?? []));
  return [
    {
      placed,
      on: decidedOn,
      tiers: [tier],
      clock: { kind: 'ban', from: decidedOn, until, sureUntil },
      cells: [
        { kind: 'link', text: name, href: organisationHref(organisation) },
        { kind: 'text', text: tierName(placed, tier) },
        { kind: 'link', text: decidedOn, href: recordHref(record) },
        { kind: 'cites', cites: placeLinks(version, [ground]) },
        {
          kind: 'links',
          links: bars.map((bar) => barLink(bar, recordHref(record))),
          blank: banUnsaid(version, revocation, false),
        },
      ],
    },
  ];
}

function lastOf(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}

/** Until when it bars and by which article; a ban only the decision prints leads to the decision. */
function barLink(bar: AwardBar, decision: string): { text: string; href: string } {
  const [cite] = barCites(bar);
  return { text: barShort(bar, cite?.label), href: cite?.href ?? decision };
}

/** The last day of the ban a revocation brings, as printed or by the text; null for none. */
export function bannedUntil(placed: PlacedRecord): string | null {
  const bans = revocationBars(placed).filter(({ kind }) => kind === 'ban');
  return (bans.find(({ printed }) => printed) ?? bans[0])?.until ?? null;
}

/** The conditions of an application that bar beside the ban, in sentences; empty for none. */
export function conditionsBar(placed: PlacedRecord): string {
  return revocationBars(placed)
    .filter(({ kind }) => kind === 'condition')
    .map(barSentence)
    .join('；');
}
