import type { Day } from '../../law/calendar/day.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { isWorking } from '../../law/calendar/working-days.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { quotedNumbers } from '../../law/rules/quoted-numbers.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditResult } from '../result.ts';
import { auditResult, publicationRule } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** A record that is laid open for a time, and where in its file that time stands. */
interface PublishedRecord {
  record: AnyRecord;
  stage: string;
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
      const rule = publicationRule(context, each.stage);
      return [
        ...(rule ? checkWindow(context, rule, each) : []),
        ...checkStated(context, rule, each),
      ];
    }),
};

function publishedRecords({ round: { callNotice, lists } }: AuditContext): PublishedRecord[] {
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
    ...calls.map((call): PublishedRecord => ({ ...call, stage: 'call-notice', key: 'publicity' })),
    ...lists.map((record): PublishedRecord => ({
      record,
      stage: record.kind,
      window: current(record).window,
      publishedOn: current(record).publishedOn,
      key: 'window',
    })),
  ];
}

function checkWindow(
  { calendar }: AuditContext,
  rule: RuleOf<'window'>,
  { record, stage, window, publishedOn, key }: PublishedRecord,
): AuditResult[] {
  const { length } = rule;
  if (!length || length.bound === 'maximum') return [];
  const requirement = {
    required: String(length.count),
    unit: length.unit,
    bound: length.bound,
  };
  if (!window?.from || !window.until)
    return [
      auditResult('window-length', record, 'cannot', 'window-not-stated', {
        at: [key],
        rule,
        values: { stage, ...requirement },
      }),
    ];
  const judged = judgeWindow(window.from, window.until, length, calendar);
  const { firstDayNotCounted } = judged.count;
  const detail = {
    at: [key, 'until'],
    rule,
    values: {
      stage,
      from: window.from,
      until: window.until,
      ...requirement,
      ...countValues(judged),
    },
  };
  const say = (result: AuditResult['result'], reason: AuditResult['reason']) =>
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
function countValues({ bounds, verdict, unknown }: JudgedWindow): Record<string, string> {
  const { firstDayCounts: all, firstDayNotCounted: rest } = bounds;
  const bounded = verdict === 'too-short' ? 'most' : 'least';
  return {
    withFirst: String(all[bounded]),
    withoutFirst: String(rest[bounded]),
    bounded: all.least < all.most ? bounded : '',
    years: unknown.join('、'),
  };
}

/**
 * A length printed beside the days of a window, held against those days: 公示期5个工作日 for seven of them. The
 * length of the rule itself has been held against them already.
 */
function checkStated(
  { calendar }: AuditContext,
  rule: RuleOf<'window'> | undefined,
  { record, window, key }: PublishedRecord,
): AuditResult[] {
  if (!window?.from || !window.until || !window.statedLength) return [];
  const { from, until, statedLength: stated } = window;
  const [length, ...more] = quotedNumbers(stated).flatMap(({ value, unit, bound }) =>
    unit === 'working-day' || unit === 'calendar-day' ? [{ count: value, unit, bound }] : [],
  );
  if (!length || more.length > 0) return [];
  if (rule?.length?.count === length.count && rule.length.unit === length.unit) return [];
  const judged = judgeWindow(from, until, length, calendar);
  const { firstDayCounts: all, firstDayNotCounted: rest } = judged.bounds;
  const fits =
    all.most >= length.count && (length.bound === 'minimum' || rest.least <= length.count);
  return fits
    ? []
    : [
        auditResult('window-length', record, 'note', 'window-stated-differs', {
          at: [key, 'statedLength'],
          values: { stated, from, until, unit: length.unit, ...countValues(judged) },
        }),
      ];
}
