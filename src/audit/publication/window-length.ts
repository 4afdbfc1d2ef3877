import type { Day } from '../../law/calendar/day.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { isWorking } from '../../law/calendar/working-days.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { printedLengths } from '../../law/records/printed-length.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditResult, AuditVerdict } from '../result.ts';
import type { CountedWindow } from './reasons.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** A record that is laid open for a time, and where in its file that time stands. */
interface PublishedRecord {
  record: AnyRecord;
  stage: PublicationStage;
  /** Whose rows it lays open: where the text tells tiers apart, each rule is held against it. */
  tiers: readonly string[];
  /** Some row does not say what award it is for. */
  tierUnknown: boolean;
  window: PrintedWindow | null;
  publishedOn: Day | null;
  key: 'publicity' | 'window';
}

/**
 * A list stays public at least as long as the text says, counted with and without the first day (Civil Code
 * art. 201). Shorter by both counts is an error; long enough only with the first day, or longer than an exact
 * length by both, is a note. An end on a day off is reported apart, and so is a beginning before the day of
 * publication: the copy that is held may be a later one, so the days before it are not taken from the count. A
 * length printed beside the days is held against them too.
 */
export const windowLength: Check = {
  code: 'window-length',
  run: (context) =>
    publishedRecords(context).flatMap((each) => {
      const rules = lawOf(context).windows(each.stage, each.tiers);
      return [
        ...(each.tierUnknown && rules.length > 1
          ? [tierUnknown(rules, each)]
          : rules.flatMap((rule) => checkWindow(context, rule, each))),
        ...checkStated(context, rules, each),
      ];
    }),
};

function publishedRecords(context: AuditContext): PublishedRecord[] {
  const { callNotice, lists } = context.round;
  const law = lawOf(context);
  const calls = callNotice
    ? [
        {
          record: callNotice,
          window: current(callNotice).publicity ?? null,
          publishedOn: current(callNotice).publishedOn,
        },
      ]
    : [];
  return [
    ...calls.map((call): PublishedRecord => ({
      ...call,
      stage: 'call-notice',
      tiers: law.tiersOf([]),
      tierUnknown: false,
      key: 'publicity',
    })),
    ...lists.map((record): PublishedRecord => {
      const { entries, window, publishedOn } = current(record);
      return {
        record,
        stage: record.kind,
        tiers: law.tiersOf(entries),
        tierUnknown: entries.some(({ tier }) => tier === undefined),
        window,
        publishedOn,
        key: 'window',
      };
    }),
  ];
}

/** Rows without a tier, under a text that keeps each tier public for a time of its own. */
function tierUnknown(
  rules: RuleOf<'window'>[],
  { record, stage, key }: PublishedRecord,
): AuditResult {
  const cites = rules.flatMap((rule) => rule.cites);
  return auditResult('window-length', record, 'cannot', 'window-tier-unknown', {
    at: [key],
    cites,
    values: { stage },
  });
}

/** Reasons that rest on the length of a window as it was counted. */
type WindowReason =
  | 'window-long-enough'
  | 'window-longer'
  | 'window-first-day-only'
  | 'window-too-short'
  | 'window-days-unknown'
  | 'window-ends-off-work';

function checkWindow(
  { calendar }: AuditContext,
  rule: RuleOf<'window'>,
  { record, stage, window, publishedOn, key }: PublishedRecord,
): AuditResult[] {
  const { length } = rule;
  if (!length || length.bound === 'maximum') return [];
  const requirement = { stage, required: length };
  if (!window?.from || !window.until)
    return [
      auditResult('window-length', record, 'cannot', 'window-not-stated', {
        at: [key],
        rule,
        values: requirement,
      }),
    ];
  const judged = judgeWindow(window.from, window.until, length, calendar);
  const { firstDayNotCounted } = judged.count;
  const detail = {
    at: [key, 'until'],
    rule,
    values: {
      ...requirement,
      ...countedWindow(judged),
    },
  };
  const say = (result: AuditVerdict, reason: WindowReason) =>
    auditResult('window-length', record, result, reason, detail);
  const longer =
    length.bound === 'exact' && firstDayNotCounted !== null && firstDayNotCounted > length.count;
  const verdict = {
    'meets-either-way': () =>
      longer ? say('note', 'window-longer') : say('met', 'window-long-enough'),
    'only-if-first-day-counts': () => say('note', 'window-first-day-only'),
    'too-short': () => say('unmet', 'window-too-short'),
    unknown: () => say('cannot', 'window-days-unknown'),
  }[judged.verdict]();
  return [
    verdict,
    ...(isWorking(judged.endsOn) === false ? [say('note', 'window-ends-off-work')] : []),
    ...(publishedOn !== null && publishedOn > window.from
      ? [
          auditResult('window-length', record, 'note', 'window-before-publication', {
            ...detail,
            at: ['publishedOn'],
            values: { ...detail.values, published: publishedOn },
          }),
        ]
      : []),
  ];
}

/** Both counts; where a year without a table leaves them open, as much of them as the verdict rests on. */
function countedWindow({
  from,
  until,
  required,
  bounds,
  verdict,
  unknown,
}: JudgedWindow): CountedWindow {
  const { firstDayCounts: all, firstDayNotCounted: rest } = bounds;
  const bounded = verdict === 'too-short' ? 'most' : 'least';
  return {
    from,
    until,
    unit: required.unit,
    withFirst: all[bounded],
    withoutFirst: rest[bounded],
    bounded: all.least < all.most ? bounded : null,
    years: unknown,
  };
}

/**
 * The lengths printed beside the days of a window, held against those days: 公示期5个工作日 for seven of them. The
 * length of the rule itself has been held against them already; words without a length are told, not passed over.
 */
function checkStated(
  { calendar }: AuditContext,
  rules: readonly RuleOf<'window'>[],
  { record, window, key }: PublishedRecord,
): AuditResult[] {
  if (!window?.statedLength) return [];
  const { from, until, statedLength: stated } = window;
  const at = [key, 'statedLength'];
  const lengths = printedLengths(stated);
  if (lengths.length === 0)
    return [
      auditResult('window-length', record, 'note', 'window-stated-unread', {
        at,
        values: { stated },
      }),
    ];
  if (from === null || until === null) return [];
  const [differing] = lengths.flatMap(({ count, unit, bound }) => {
    const isRuled = rules.some(({ length }) => length?.count === count && length.unit === unit);
    const judged = judgeWindow(from, until, { count, unit }, calendar);
    const { firstDayCounts: all, firstDayNotCounted: rest } = judged.bounds;
    const fits = all.most >= count && (bound === 'minimum' || rest.least <= count);
    return isRuled || fits ? [] : [judged];
  });
  if (!differing) return [];
  const values = { stated, ...countedWindow(differing) };
  return [auditResult('window-length', record, 'note', 'window-stated-differs', { at, values })];
}
