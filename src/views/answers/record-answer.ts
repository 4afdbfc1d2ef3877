import { endingClock } from '../../law/calendar/window-clock.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { current } from '../../model/record.ts';
import type { PublishedList, PublishedWinners } from '../../model/record.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { callInForce, followUpsOf, listInForce } from '../../law/records/follow-ups.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import {
  JUDGED,
  RECORD_ANSWER as words,
  STOPS,
  applicationWords,
  listedWords,
  spanWords,
  windowName,
  wonWords,
} from '../../messages/records/answers.ts';
import { FOLLOWED_BY } from '../../messages/records/follow-ups.ts';
import type { TierCount } from '../../messages/records/answers.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import { validUntil } from '../lists/award-term.ts';
import { partialWords } from '../../messages/records/kinds.ts';
import type { Recipient } from '../../model/recipients.ts';
import { recordHref, recordName } from '../records/record-link.ts';
import { applicationWindow, shownWindow } from '../records/shown-window.ts';
import { tierName } from '../records/record-version.ts';
import { tombstoneOf } from '../records/revision-links.ts';
import { breachesOf } from '../rounds/breaches.ts';
import { buildDay, portal } from '../site/site.ts';
import type { AnswerPart } from './answer.ts';
import { followUpAnswer } from './follow-up-answer.ts';
import { judgedParts } from './judged.ts';
import { revocationAnswer } from './revocation-answer.ts';

/** The sentence the page of a record's revision opens with; nothing where its words are gone. */
export function recordAnswer(placed: PlacedRecord, number: number): AnswerPart[] {
  const { record, version } = placed;
  if (tombstoneOf(record, number)) return [];
  const newest = number === record.revisions.length;
  const [end] = newest ? followUpsOf(placed.round, record, 'cancellation') : [];
  if (end)
    return [FOLLOWED_BY.cancellation, { text: recordName(end), href: recordHref(end) }, STOPS.stop];
  return [
    ...saidOf(placed, number),
    ...(newest ? judgedParts(portal().audit.get(record.id) ?? [], version) : []),
    ...(newest && record.kind === 'winners' ? breachParts(placed) : []),
  ];
}

function saidOf(placed: PlacedRecord, number: number): AnswerPart[] {
  const { record } = placed;
  const newest = number === record.revisions.length;
  switch (record.kind) {
    case 'call-notice':
      return callAnswer(
        newest ? callInForce(placed.round, record) : revisionOf(record, number).data,
        placed.jurisdiction.slug,
      );
    case 'follow-up':
      return followUpAnswer(placed, revisionOf(record, number).data);
    case 'winners':
      return winnersAnswer(placed, revisionOf(record, number).data);
    case 'revocation':
      return revocationAnswer(placed, revisionOf(record, number).data);
    default:
      return listAnswer(
        placed,
        newest ? listInForce(placed.round, record) : revisionOf(record, number).data,
      );
  }
}

/** 可以申报，还剩21天：11月2日至12月11日17:30受理申报，交到样例秘书处。 level by level. */
export function callAnswer({ applications, publishedOn }: CallNotice, city: string): AnswerPart[] {
  const several = applications.length > 1;
  return applications.flatMap((application): AnswerPart[] => {
    const { level, handIn } = application;
    const span = shownWindow(applicationWindow(application), publishedOn, city);
    const clock = endingClock(span.clock);
    const office = handIn.office ?? null;
    return [
      ...(clock ? [{ clock, manner: 'call' as const }] : []),
      applicationWords({ span, office, level: several ? level : null }, buildDay()),
      STOPS.stop,
    ];
  });
}

function listAnswer(placed: PlacedRecord, list: PublishedList): AnswerPart[] {
  const { stage, entries, window, partial } = list;
  const listed =
    entries.length === 0
      ? words.nobody
      : listedWords(stage, entries.length, tiersOf(placed, entries), kindsOf(entries));
  const part = partial ? [partialWords(partial, entries.length) + STOPS.stop] : [];
  if (!window) return [...part, `${listed}${STOPS.and}${words.noWindow}${STOPS.stop}`];
  return [...part, listed + STOPS.stop, ...windowParts(list, placed.jurisdiction.slug), STOPS.stop];
}

/** 公示11月16日至24日，还剩4天; `what` in place of 公示, where its name stands before. */
export function windowParts(
  { stage, window, publishedOn }: Pick<PublishedList, 'stage' | 'window' | 'publishedOn'>,
  city: string,
  what = windowName(stage),
): AnswerPart[] {
  if (!window) return [];
  const span = shownWindow(window, publishedOn, city);
  const clock = endingClock(span.clock);
  const said = what + spanWords(span, buildDay());
  return clock ? [said, { clock, manner: 'open-list' }] : [said];
}

function winnersAnswer(placed: PlacedRecord, data: PublishedWinners): AnswerPart[] {
  const { entries, decidedOn, vacant = [], partial } = data;
  const today = buildDay();
  const empty = vacant.map((tier) => tierName(placed, tier));
  return [
    ...(partial ? [partialWords(partial, entries.length) + STOPS.stop] : []),
    wonWords(entries.length, tiersOf(placed, entries), kindsOf(entries)) +
      words.decided(decidedOn, today),
    ...(empty.length > 0 ? [words.vacant(empty)] : []),
    STOPS.stop,
    ...[...paidWords(entries), ...termWords(placed, data)].map((each) => each + STOPS.stop),
    ...(entries.length > 0 ? revokedParts(placed) : []),
  ];
}

function paidWords(entries: PublishedWinners['entries']): string[] {
  const sum = entries.reduce((paid, { prizePaid }) => paid + (prizePaid ?? 0), 0);
  const all = entries.every(({ prizePaid }) => prizePaid !== null);
  return sum > 0 ? [words.paid(sum, all)] : [];
}

/** Terms by tier: a text may set one for some of its awards only. */
function termWords(placed: PlacedRecord, { entries, decidedOn }: PublishedWinners): string[] {
  const tiers = [...new Set(entries.map(({ tier }) => tier))];
  return tiers.flatMap((tier) => {
    const until = validUntil(placed, tier, decidedOn);
    const name = tiers.length > 1 ? tierName(placed, tier) : null;
    const draft = placed.version?.about.stage === 'draft';
    return until === null ? [] : [words.term(name, until, draft)];
  });
}

function revokedParts({ round }: PlacedRecord): AnswerPart[] {
  const [first] = round.revocations;
  if (!first) return [words.noneRevoked + STOPS.stop];
  const taken = round.revocations.map((each) => current(each));
  const lost = [...new Map(taken.map((each) => [each.organisation, each])).values()];
  const link = { text: words.revoked(lost.length, kindsOf(lost)), href: recordHref(first) };
  return [link, words.others + STOPS.stop];
}

/** Duties that other records of the round did not keep: who asks whether the award was lawful wants them here. */
function breachParts(placed: PlacedRecord): AnswerPart[] {
  const elsewhere = breachesOf(placed).filter(({ record }) => record !== placed.record.id);
  if (elsewhere.length === 0) return [];
  return [
    JUDGED.elsewhere,
    ...elsewhere.flatMap(({ text, href }, index): AnswerPart[] => [
      ...(index > 0 ? [STOPS.and] : []),
      { text, href },
    ]),
    STOPS.stop,
  ];
}

/** What each row is, where any of them says that it is no organisation. */
function kindsOf(entries: readonly { kind?: Recipient | undefined }[]): Recipient[] {
  return entries.some(({ kind }) => kind !== undefined)
    ? entries.map(({ kind = 'organisation' }) => kind)
    : [];
}

function tiersOf(
  placed: PlacedRecord,
  entries: readonly { tier?: string | undefined; kind?: Recipient | undefined }[],
): TierCount[] {
  const named = entries.flatMap(({ tier, kind }) => (tier ? [{ tier, kind }] : []));
  return [...Map.groupBy(named, ({ tier }) => tier)].map(([tier, all]) => ({
    name: tierName(placed, tier),
    count: all.length,
    recipients: all.some(({ kind }) => kind !== undefined)
      ? [...new Set(all.map(({ kind = 'organisation' }) => kind))]
      : placed.version
        ? ruleSetOf(placed.version.rules).recipients([tier])
        : ['organisation'],
  }));
}
