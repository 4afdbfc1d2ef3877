import { yearOf } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { current, hasRows } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import type { AuditReason, AuditResult, AuditValues } from '../result.ts';
import { auditResult } from '../context.ts';
import type { AuditContext, Check } from '../context.ts';

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
          ...numberYear(labelled, say),
          ...titleYear(round, labelled, say),
          ...titleSession(round, labelled, say),
          ...otherCity(context, labelled, say),
          ...numberTwice(context, record, labelled, say),
          ...rowsCopied(context, record, say),
        ];
      }),
    ),
};

/** Where several titles differ from the label, one line tells: it is the label that is wrong, or all were copied. */
function onceOfLabel(lines: AuditResult[]): AuditResult[] {
  const first = (reason: LabelReason) => lines.find((line) => line.reason === reason);
  return lines.filter(
    (line) =>
      !(['label-title-year', 'label-title-session'] as const).some(
        (reason) => line.reason === reason && line !== first(reason),
      ),
  );
}

type Say = <R extends LabelReason>(reason: R, key: string, values: AuditValues[R]) => AuditResult[];

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

/** Years a text names: 2024年度, 2015—2016年度, 2024年. */
function yearsIn(words: string): number[] {
  return [...words.matchAll(/((?:\d{4}[—\-－~～至、和]{1,2})*)(\d{4})年(?!\d{1,2}月)/g)].flatMap(
    ([, before = '', last = '']) =>
      [...before.matchAll(/\d{4}/g)].map(([each]) => Number(each)).concat(Number(last)),
  );
}

function titleYear({ about: { label } }: Round, { title }: Labelled, say: Say): AuditResult[] {
  const years = yearsIn(title);
  const labels = yearsIn(label);
  if (years.length === 0 || labels.length === 0 || years.some((each) => labels.includes(each)))
    return [];
  return say('label-title-year', 'title', { title, label });
}

const SESSION = /第([〇零一二三四五六七八九十百\d]+)届/;

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
