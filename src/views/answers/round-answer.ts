import { callInForce, listInForce } from '../../law/records/follow-ups.ts';
import type { PlacedRecord, PlacedRound } from '../../content/portal-records.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { current, hasRows, isList } from '../../model/record.ts';
import { KINDS } from '../../model/record-kinds.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { AnyRecord } from '../../model/record.ts';
import { ROUND_ANSWER as words, STOPS, takenVerb } from '../../messages/records/answers.ts';
import { NO_RECORDS_IN_ROUND } from '../../messages/site/blanks.ts';
import { PARTIAL, REACHED } from '../../messages/records/stages.ts';
import { canonicalId } from '../organisations/organisation-id.ts';
import { recordHref, recordName } from '../records/record-link.ts';
import { recordWindows } from '../records/windows.ts';
import { buildDay } from '../site/site.ts';
import type { AnswerPart } from './answer.ts';
import { callAnswer, windowParts } from './record-answer.ts';

/** How many got as far as one list of a round. */
export interface FunnelStep {
  name: string;
  count: number;
  /** Whom the rows name. */
  of: readonly Recipient[];
  href: string;
}

/** From the first list of a round to what was taken back; what is not held has no step. */
export function funnelOf({ round, version }: PlacedRound): FunnelStep[] {
  const law = version && ruleSetOf(version.rules);
  const named = (rows: readonly Row[]): readonly Recipient[] =>
    rows.some(({ kind }) => kind !== undefined)
      ? [...new Set(rows.map(({ kind = 'organisation' }) => kind))]
      : law
        ? law.recipients(law.tiersOf(rows))
        : ['organisation'];
  const standing = recordsOf(round)
    .filter((record) => !isWithdrawn(record))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  // Lists of one stage are one step: a body reached it once, whichever of them names it.
  const stages = Map.groupBy(standing.filter(hasRows), ({ kind }) => kind);
  const lists = [...stages].flatMap(([kind, records]): FunnelStep[] => {
    const held = records.map((record) => current<Rows>(record));
    const rows = held.flatMap(({ entries }) => entries);
    const partial = held.some((each) => each.partial !== undefined);
    const name = REACHED[kind] + (partial ? PARTIAL : '');
    return records.slice(0, 1).map((record) => ({
      ...{ name, count: distinct(rows), of: named(rows), href: recordHref(record) },
    }));
  });
  const taken = standing.filter((record) => record.kind === 'revocation');
  const [first] = taken;
  if (!first) return lists;
  const decisions = taken.map((record) => current(record));
  const rule = decisions[0] && law?.revocation(decisions[0])?.rule;
  const name = takenVerb(rule?.as ?? {});
  return [
    ...lists,
    { name, count: distinct(decisions), of: named(decisions), href: recordHref(first) },
  ];
}

interface Rows {
  entries: readonly Row[];
  partial?: object | undefined;
}

interface Row {
  organisation: string;
  tier?: string | undefined;
  kind?: Recipient | undefined;
}

function distinct(rows: readonly Row[]): number {
  return new Set(rows.map(({ organisation }) => canonicalId(organisation))).size;
}

/** 8家受理 → 6家拟奖 → 6家获奖 → 1家撤销, and what is open on the build's day or later. */
export function roundAnswer(placed: PlacedRound): AnswerPart[] {
  const { round } = placed;
  const steps = funnelOf(placed);
  const said =
    steps.length > 0
      ? steps.map(({ count, name, of }) => words.step(count, name, of)).join(words.arrow) +
        STOPS.stop
      : round.callNotice
        ? words.callOnly
        : NO_RECORDS_IN_ROUND;
  return [
    said,
    ...recordsOf(round).flatMap((record) =>
      isOpen(placed, record) ? openParts({ ...placed, record }) : [],
    ),
  ];
}

/** 受理名单公示11月16日至24日，还剩4天。 */
function openParts({ record, round, jurisdiction: { slug } }: PlacedRecord): AnswerPart[] {
  if (record.kind === 'call-notice') return callAnswer(callInForce(round, record), slug);
  if (!isList(record)) return [];
  const link = { text: recordName(record), href: recordHref(record) };
  return [link, ...windowParts(listInForce(round, record), slug, ''), STOPS.stop];
}

function isOpen(placed: PlacedRound, record: AnyRecord): boolean {
  if (isWithdrawn(record)) return false;
  return recordWindows({ ...placed, record }, record.revisions.length).some(
    ({ deadline, clock: { until } }) => deadline && until !== null && until >= buildDay(),
  );
}
