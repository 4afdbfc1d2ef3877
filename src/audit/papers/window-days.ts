import { addYears } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord, CallNoticeRecord, Round } from '../../model/record.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { AuditResult, AuditValues } from '../result.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext } from '../context.ts';
import type { PaperReasons } from './reasons.ts';

/** A window as it is printed, and where. */
interface Printed {
  record: AnyRecord;
  /** Null for applications, whose length no text sets. */
  stage: PublicationStage | null;
  window: PrintedWindow | null | undefined;
  at: PropertyKey[];
}

/** Windows of a single day or of years, unless the text sets a length that tells; and applications that come oddly. */
export function windowDays(context: AuditContext): AuditResult[] {
  const { round } = context;
  const { callNotice: call } = round;
  return [
    ...windowsOf(round).flatMap((printed) => oddLength(context, printed)),
    ...(call ? openedEarly(call) : []),
    ...(call ? districtsLast(call) : []),
  ];
}

function note<R extends keyof PaperReasons>(
  record: AnyRecord,
  reason: R,
  at: readonly PropertyKey[],
  values: AuditValues[R],
): AuditResult[] {
  return [auditResult('dates-agree', record, 'note', reason, { at, values })];
}

function windowsOf({ callNotice: call, lists }: Round): Printed[] {
  const { publicity, applications = [] } = call ? current(call) : {};
  return [
    ...(call
      ? [
          {
            record: call,
            stage: 'call-notice' as const,
            window: publicity,
            at: ['publicity'],
          },
          ...applications.map(({ window }, index) => ({
            record: call,
            stage: null,
            window,
            at: ['applications', index, 'window'],
          })),
        ]
      : []),
    ...lists.map((record) => ({
      record,
      stage: record.kind,
      window: current(record).window,
      at: ['window'],
    })),
  ];
}

/** A day too few, or a year mistyped; what the check of lengths says already is not said again. */
function oddLength(context: AuditContext, { record, stage, window, at }: Printed): AuditResult[] {
  const { from, until } = window ?? {};
  if (!from || !until) return [];
  const lengths = stage
    ? lawOf(context)
        .windows(stage)
        .flatMap(({ length }) => length ?? [])
    : [];
  if (until === from && lengths.length === 0)
    return note(record, 'window-one-day', [...at, 'until'], { day: from });
  return until > addYears(from, 1) && lengths.every(({ bound }) => bound === 'minimum')
    ? note(record, 'window-of-years', [...at, 'until'], { from, until })
    : [];
}

/** Nobody can apply before the call is out; later levels of one call may follow. */
function openedEarly(call: CallNoticeRecord): AuditResult[] {
  const { applications, publishedOn: published } = current(call);
  return applications.flatMap(({ window: { from, until } }, index) =>
    from && published && from < published && !(until && until < published)
      ? note(call, 'applications-open-before-call', ['applications', index, 'window', 'from'], {
          from,
          published,
        })
      : [],
  );
}

/** Who hands in at the district has its papers passed on to the city: the district does not close after the city. */
function districtsLast(call: CallNoticeRecord): AuditResult[] {
  const { applications } = current(call);
  const cityEnds = applications.flatMap(({ level, window: { until } }) =>
    until && isCity(level) ? [until] : [],
  );
  const city = cityEnds.sort().at(-1);
  return applications.flatMap(({ level, window: { until } }, index) =>
    until && city && isDistrict(level) && until > city
      ? note(call, 'district-after-city', ['applications', index, 'window', 'until'], {
          level,
          until,
          city: city satisfies Day,
        })
      : [],
  );
}

const isDistrict = (level: string) =>
  /[区县旗镇乡]|街道|园/.test(level.replace(/自治区|市辖区/g, ''));
const isCity = (level: string) => !isDistrict(level) && /市|州|盟|地区/.test(level);
