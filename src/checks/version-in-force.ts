import { current } from '../domain/records/record.ts';
import type { AnyRecord } from '../domain/records/record.ts';
import { recordsOf } from '../domain/records/round-records.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/**
 * The text a record was made under is in force on the day it was decided, signed or published: a notice signed
 * ahead of the first day, or put on the web after the last, is covered. A text not held, or held as a draft,
 * decides nothing. Which text governs a revocation decided later is not said anywhere, so that is a note.
 */
export const versionInForce: Check = {
  code: 'version-in-force',
  run({ round, held, statusOn, validityCites: cites }) {
    return recordsOf(round).map((record) => {
      if (held !== 'issued')
        return line(
          'version-in-force',
          record,
          'cannot',
          held === 'draft' ? 'text-draft' : 'text-not-held',
        );
      const days = daysOf(record);
      const day = days.find((each) => statusOn(each) === 'in-force') ?? days[0];
      if (!day) return line('version-in-force', record, 'cannot', 'day-unknown');
      const rest = { cites, values: { day } };
      if (statusOn(day) === 'in-force')
        return line('version-in-force', record, 'met', 'text-in-force', rest);
      return record.kind === 'revocation'
        ? line('version-in-force', record, 'note', 'text-since-replaced', rest)
        : line('version-in-force', record, 'unmet', 'text-not-in-force', rest);
    });
  },
};

function daysOf(record: AnyRecord): string[] {
  const { publishedOn, decidedOn, signedOn } = current<{
    publishedOn: string | null;
    signedOn: string | null;
    decidedOn?: string;
  }>(record);
  return [decidedOn, publishedOn, signedOn].filter((day) => day !== null && day !== undefined);
}
