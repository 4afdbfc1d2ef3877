import { addYears } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import type { AuditResult, AuditValues } from '../result.ts';
import type { PaperReasons } from './reasons.ts';
import { listAt } from '../publication/stages.ts';
import { windowDays } from './window-days.ts';
import { auditResult } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * The days a record bears follow one another. Real notices carry days that disagree (宜政发〔2020〕9号: signed in
 * January, on the web in May), so what does not is a note: a misprint there, or a slip of the pen here.
 */
export const datesAgree: Check = {
  code: 'dates-agree',
  run(context) {
    const applications = applicationDays(context.round);
    const told = new Set(applications.map(({ at }) => at.join('.')));
    return [
      ...recordsOf(context.round).flatMap(bornDays),
      ...applications,
      ...plannedStages(context.round),
      ...windowDays(context).filter(({ at }) => !told.has(at.join('.'))),
    ];
  },
};

function note<R extends keyof PaperReasons>(
  record: AnyRecord,
  reason: R,
  at: readonly PropertyKey[],
  values: AuditValues[R],
): AuditResult[] {
  return [auditResult('dates-agree', record, 'note', reason, { at, values })];
}

function bornDays(record: AnyRecord): AuditResult[] {
  const {
    signedOn: signed,
    publishedOn: published,
    decidedOn: decided,
  } = current<{ signedOn: Day | null; publishedOn: Day | null; decidedOn?: Day | null }>(record);
  if (!published) return [];
  if (signed && signed > published)
    return note(record, 'signed-after-publication', ['signedOn'], { signed, published });
  if (decided && decided > published)
    return note(record, 'decided-after-publication', ['decidedOn'], { decided, published });
  const from = decided ?? signed;
  return from && published > addYears(from, 1)
    ? note(record, 'published-long-after', ['publishedOn'], { from, published })
    : [];
}

/** Applications close after the call is out, and before the lists that rest on them. */
function applicationDays(round: Round): AuditResult[] {
  const { callNotice: call } = round;
  if (!call) return [];
  const { applications, publishedOn } = current(call);
  const [list] = (['qualified-list', 'opinion', 'proposed-winners'] as const).flatMap(
    (stage) => listAt(round, stage) ?? [],
  );
  const { window = null, publishedOn: listed = null } = list ? current(list) : {};
  const begun = window?.from ?? listed;
  return applications.flatMap(({ window: { until } }, index): AuditResult[] => {
    const at = ['applications', index, 'window', 'until'];
    if (until && publishedOn && until < publishedOn)
      return note(call, 'applications-before-call', at, { until, published: publishedOn });
    return until && list && begun && until >= begun
      ? note(call, 'applications-after-list', at, { until, stage: list.kind, begun })
      : [];
  });
}

/** What a call plans lies ahead of it: a plan copied from the last round does not. One line tells. */
function plannedStages({ callNotice: call }: Round): AuditResult[] {
  const { stages = [], publishedOn: published = null } = call ? current(call) : {};
  if (!call || !published) return [];
  const index = stages.findIndex(({ planned }) => lastMonthOf(planned) < published.slice(0, 7));
  const stage = stages[index];
  return stage
    ? note(call, 'planned-before-call', ['stages', index, 'planned'], {
        stage: stage.name,
        planned: stage.planned,
        published,
      })
    : [];
}

/** The last month a plan names, as YYYY-MM; of a year alone its end, and of other words the end of time. */
function lastMonthOf(planned: string): string {
  const months = [...planned.matchAll(/(\d{4})年(?:(?:\d{1,2}月?[至到—-])?(\d{1,2})月)?/g)];
  const [, year = '9999', month = '12'] = months.at(-1) ?? [];
  return `${year}-${month.padStart(2, '0')}`;
}
