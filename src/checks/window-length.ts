import { judgeWindow } from '../domain/calendar/judge-window.ts';
import { isWorking } from '../domain/calendar/working-days.ts';
import { current } from '../domain/records/record.ts';
import type { AnyRecord } from '../domain/records/record.ts';
import type { PrintedWindow } from '../schemas/records/record-base.ts';
import type { RuleOf } from '../schemas/rules/rules-file.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check, Subject } from './subject.ts';

/**
 * A list stays public at least as long as the text says, counted with and without the first day (Civil Code
 * art. 201). Shorter by both counts is an error; long enough only with the first day, or longer than an exact
 * length, is a note. An end on a day off is reported apart.
 */
export const windowLength: Check = {
  code: 'window-length',
  run(subject) {
    const { callNotice, lists } = subject.round;
    const windows: [AnyRecord, string, PrintedWindow | null, string][] = [
      ...(callNotice
        ? [
            [callNotice, 'call-notice', current(callNotice).publicity ?? null, 'publicity'] as [
              AnyRecord,
              string,
              PrintedWindow | null,
              string,
            ],
          ]
        : []),
      ...lists.map((list): [AnyRecord, string, PrintedWindow | null, string] => [
        list,
        list.kind,
        current(list).window,
        'window',
      ]),
    ];
    return windows.flatMap(([record, stage, window, key]) =>
      rulesOf(subject, 'window')
        .filter((rule) => rule.stage === stage)
        .flatMap((rule) => checkWindow(subject, rule, record, window, key)),
    );
  },
};

function checkWindow(
  { calendar }: Subject,
  rule: RuleOf<'window'>,
  record: AnyRecord,
  window: PrintedWindow | null,
  key: string,
): AuditLine[] {
  if (!rule.length || rule.length.bound === 'maximum') return [];
  const at = [key];
  if (!window?.from || !window.until)
    return [line('window-length', record, 'cannot', 'window-not-stated', { at, rule })];
  const judged = judgeWindow(window.from, window.until, rule.length, calendar);
  const { firstDayCounts, firstDayNotCounted } = judged.count;
  const values = {
    from: window.from,
    until: window.until,
    required: String(rule.length.count),
    unit: rule.length.unit,
    withFirst: String(firstDayCounts ?? ''),
    withoutFirst: String(firstDayNotCounted ?? ''),
    years: judged.unknown.join('、'),
  };
  const rest = { at: [key, 'until'], rule, values };
  const longer =
    rule.length.bound === 'exact' &&
    firstDayNotCounted !== null &&
    firstDayNotCounted > rule.length.count;
  const verdict = {
    'meets-either-way': () =>
      longer
        ? line('window-length', record, 'note', 'window-longer', rest)
        : line('window-length', record, 'met', 'window-long-enough', rest),
    'only-if-first-day-counts': () =>
      line('window-length', record, 'note', 'window-first-day-only', rest),
    'too-short': () => line('window-length', record, 'unmet', 'window-too-short', rest),
    unknown: () => line('window-length', record, 'cannot', 'window-days-unknown', rest),
  }[judged.verdict]();
  return isWorking(judged.endsOn) === false
    ? [verdict, line('window-length', record, 'note', 'window-ends-off-work', rest)]
    : [verdict];
}
