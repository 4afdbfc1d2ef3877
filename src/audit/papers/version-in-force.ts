import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { auditResult } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * The text a record was made under is in force on the day it was decided, signed or published: a notice signed
 * ahead of the first day, or put on the web after the last, is covered. A text not held, held as a
 * draft, or without a day of entry into force decides nothing. A text without a term is only known to have begun;
 * and which text governs a revocation decided after its end is not said anywhere: each is a note.
 */
export const versionInForce: Check = {
  code: 'version-in-force',
  run({ round, held, statusOn, hasTerm, validityCites: cites }) {
    return recordsOf(round).map((record) => {
      if (held !== 'issued')
        return auditResult(
          'version-in-force',
          record,
          'cannot',
          held === 'draft' ? 'text-draft' : 'text-not-held',
        );
      const days = daysOf(record);
      const [key, day] = days.find(([, each]) => statusOn(each) === 'in-force') ?? days[0] ?? [];
      if (!key || !day) return auditResult('version-in-force', record, 'cannot', 'day-unknown');
      if (statusOn(day) === 'undated')
        return auditResult('version-in-force', record, 'cannot', 'text-undated', { cites });
      const detail = { at: [key], cites, values: { day } };
      if (statusOn(day) === 'in-force')
        return hasTerm
          ? auditResult('version-in-force', record, 'met', 'text-in-force', detail)
          : auditResult('version-in-force', record, 'note', 'text-without-term', detail);
      return record.kind === 'revocation'
        ? auditResult('version-in-force', record, 'note', 'text-since-replaced', detail)
        : auditResult('version-in-force', record, 'unmet', 'text-not-in-force', detail);
    });
  },
};

/** The days that may bring a record under a text, with the keys they stand under, the first one foremost. */
function daysOf(record: AnyRecord): [key: string, day: Day][] {
  const { decidedOn, publishedOn, signedOn } = current<{
    decidedOn?: Day | null;
    publishedOn: Day | null;
    signedOn: Day | null;
  }>(record);
  return Object.entries({ decidedOn, publishedOn, signedOn }).flatMap(
    ([key, day]): [string, Day][] => (day ? [[key, day]] : []),
  );
}
