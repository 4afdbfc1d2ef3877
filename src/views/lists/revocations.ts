import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isOn } from '../../model/record.ts';
import { listState } from '../../law/calendar/list-state.ts';
import type { ListClock } from '../../law/calendar/list-state.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { LIST_STATE_NAMES, decidedForWords, groundWords } from '../../messages/records/lists.ts';
import { NAMED_IN_DECISION, namedWords } from '../../messages/records/kinds.ts';
import { answerText } from '../answers/answer.ts';
import { barWords, outlookLine, outlookParts } from '../answers/outlook.ts';
import { groundName } from '../answers/revocation-answer.ts';
import { revocationBars } from '../organisations/city-bars.ts';
import { buildDay, portal } from '../site/site.ts';
import { bareLabel, recordHref } from '../records/record-link.ts';
import { placeLinks, tierName } from '../records/record-version.ts';
import { banUnsaid } from './award-unsaid.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every award taken back. */
export function revocationList(held: Portal = portal()): ListPage {
  return listPage('revocations', placedRecords(held).flatMap(rowsOf));
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record, round, version, jurisdiction } = placed;
  if (!isOn('revocations', record) || isWithdrawn(record)) return [];
  const { tier, decidedOn, ground, facts, ...lost } = current(record);
  const name = lost.kind === 'person' ? NAMED_IN_DECISION : namedWords(lost);
  const bars = revocationBars(placed);
  const until = lastOf(bars.map((bar) => bar.until));
  const sureUntil = lastOf(bars.flatMap((bar) => bar.sureUntil ?? []));
  const clock = { kind: 'ban', from: decidedOn, until, sureUntil } as const;
  const place = placeLinks(version, [ground])[0]?.label;
  const [label, award] = [bareLabel(round), tierName(placed, tier)];
  return [
    {
      placed,
      on: decidedOn,
      tiers: [tier],
      clock,
      cells: [
        {
          kind: 'link',
          text: name,
          href: recordHref(record),
          keys: [name, jurisdiction.about.shortName],
        },
        {
          kind: 'text',
          text: `${label} ${award}`,
          // Behind the city's name its own need not be read again.
          short: award.replace(jurisdiction.about.name, ''),
          keys: [award, label],
        },
        {
          kind: 'text',
          text: fullDayWords(decidedOn),
          short: decidedForWords(decidedOn, groundName(version, current(record)) ?? place ?? null),
          title: decidedOn,
          keys: [decidedOn],
        },
        {
          kind: 'text',
          text: groundWords(facts, place),
        },
        { kind: 'text', ...againWords(placed, clock), keys: [until ?? ''] },
      ],
    },
  ];
}

/** When one may apply again, as the decision's own page says it, and in one line. */
function againWords(placed: PlacedRecord, clock: ListClock): { text: string; short?: string } {
  const { jurisdiction, record, version } = placed;
  if (record.kind !== 'revocation') return { text: '' };
  const bars = revocationBars(placed);
  if (bars.length === 0) return { text: banUnsaid(version, current(record), false) };
  const asked = [jurisdiction, record.sample, bars] as const;
  const text = answerText(outlookParts(...asked));
  return text === ''
    ? { text: LIST_STATE_NAMES[listState(clock, buildDay())] }
    : { text, short: outlookLine(...asked) };
}

function lastOf(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
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
    .map((bar) => barWords(bar, placed.jurisdiction, placed.record.sample))
    .join('；');
}
