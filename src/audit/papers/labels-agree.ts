import { yearOf } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { current, hasRows } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import type { AuditReason, AuditResult, AuditValues } from '../result.ts';
import { auditResult } from '../context.ts';
import type { AuditContext, Check } from '../context.ts';
import { proseLines } from './copied/prose-lines.ts';
import { SESSION, yearsIn } from './copied/years-in.ts';

type LabelReason = Extract<AuditReason, `label-${string}`>;

/** What of a record bears a year or a name. */
interface Labelled {
  title: string;
  documentNumber: string | null;
  issuer: string;
  signedOn: Day | null;
  publishedOn: Day | null;
  decidedOn?: Day | null | undefined;
}

/**
 * Number, title and label of a record speak of one year, one 届 and one city. Copied files keep the words of the old
 * one; but a notice may be printed wrong as well, so what does not agree is a note.
 */
export const labelsAgree: Check = {
  code: 'labels-agree',
  run: (context) =>
    onceOfLabel(
      recordsOf(context.round).flatMap((record) => {
        const { round } = context;
        const labelled = current<Labelled>(record);
        const say = <R extends LabelReason>(reason: R, key: string, values: AuditValues[R]) => [
          auditResult('labels-agree', record, 'note', reason, { at: [key], values }),
        ];
        return [
          ...numberOf(context, record, labelled, say),
          ...titleYear(round, labelled, say),
          ...titleSession(round, labelled, say),
          ...otherCity(context, labelled, say),
          ...proseLines(context, record),
          ...rowsCopied(context, record, say),
        ];
      }),
    ),
};

/** What differs from the label for one cause: it is the label that is wrong, or all was copied. */
const OF_ONE_CAUSE: ReadonlySet<AuditReason> = new Set<LabelReason>([
  'label-title-year',
  'label-title-session',
  'label-prose-differs',
]);

/** Where several titles and words differ from the label, one line tells. */
function onceOfLabel(lines: AuditResult[]): AuditResult[] {
  const first = lines.find(({ reason }) => OF_ONE_CAUSE.has(reason));
  return lines.filter((line) => line === first || !OF_ONE_CAUSE.has(line.reason));
}

type Say = <R extends LabelReason>(reason: R, key: string, values: AuditValues[R]) => AuditResult[];

/** A number copied whole is told of as that, not by its year as well. */
function numberOf(context: AuditContext, record: AnyRecord, labelled: Labelled, say: Say) {
  const twice = numberTwice(context, record, labelled, say);
  return twice.length > 0 ? twice : numberYear(labelled, say);
}

/** 〔2024〕 is the year of signing, deciding or publishing. */
function numberYear(
  { documentNumber, signedOn, publishedOn, decidedOn }: Labelled,
  say: Say,
): AuditResult[] {
  const [, year] = /〔(\d{4})〕/.exec(documentNumber ?? '') ?? [];
  const years = [signedOn, decidedOn, publishedOn].flatMap((day) => (day ? [yearOf(day)] : []));
  if (!documentNumber || year === undefined || years.length === 0 || years.includes(Number(year)))
    return [];
  return say('label-number-year', 'documentNumber', {
    number: documentNumber,
    year: years[0] ?? 0,
  });
}

function titleYear({ about: { label } }: Round, { title }: Labelled, say: Say): AuditResult[] {
  const years = yearsIn(title);
  const labels = yearsIn(label);
  if (years.length === 0 || labels.length === 0 || years.some((each) => labels.includes(each)))
    return [];
  return say('label-title-year', 'title', { title, label });
}

function titleSession({ about: { label } }: Round, { title }: Labelled, say: Say): AuditResult[] {
  const [, named] = SESSION.exec(title) ?? [];
  const [, own] = SESSION.exec(label) ?? [];
  return named === undefined || own === undefined || named === own
    ? []
    : say('label-title-session', 'title', { title, label });
}

/** The name of another city of the portal, and not that of its own. */
function otherCity({ cities }: AuditContext, labelled: Labelled, say: Say): AuditResult[] {
  for (const key of ['title', 'issuer'] as const) {
    const words = labelled[key];
    const other = cities.others.find((name) => words.includes(name));
    if (other && !cities.own.some((name) => words.includes(name)))
      return say('label-other-city', key, { words, city: other });
  }
  return [];
}

/** A number is given once; several files of one stage may share one. */
function numberTwice(
  { rounds }: AuditContext,
  record: AnyRecord,
  { documentNumber, issuer }: Labelled,
  say: Say,
): AuditResult[] {
  if (!documentNumber) return [];
  const [first] = rounds.flatMap(recordsOf).filter((each) => {
    const other = current<Labelled>(each);
    return other.documentNumber === documentNumber && other.issuer === issuer;
  });
  if (
    !first ||
    first.id === record.id ||
    (first.kind === record.kind && first.round === record.round)
  )
    return [];
  return say('label-number-twice', 'documentNumber', {
    number: documentNumber,
    other: current<Labelled>(first).title,
  });
}

/** So many organisations do not win twice together by chance. */
const FEWEST_COPIED = 3;

/** A list of the same organisations in the same order as one of an earlier round: a file copied under a new number. */
function rowsCopied({ round, rounds }: AuditContext, record: AnyRecord, say: Say): AuditResult[] {
  const rows = rowsOf(record);
  if (rows.length < FEWEST_COPIED) return [];
  const before = rounds.slice(
    0,
    rounds.findIndex(({ slug }) => slug === round.slug),
  );
  const copied = before
    .flatMap(recordsOf)
    .find((each) => each.kind === record.kind && rowsOf(each).join() === rows.join());
  return copied
    ? say('label-rows-copied', 'entries', {
        other: current<Labelled>(copied).title,
        rows: rows.length,
      })
    : [];
}

function rowsOf(record: AnyRecord): string[] {
  if (!hasRows(record)) return [];
  const { entries } = current<{ entries: readonly { organisation: string }[] }>(record);
  return entries.map(({ organisation }) => organisation);
}
