import { current } from '../domain/records/record.ts';
import { recordsOf } from '../domain/records/round-records.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/** The text a record was made under must be in force that day; a text not held, or held as a draft, decides nothing. */
export const versionInForce: Check = {
  code: 'version-in-force',
  run({ round, rules, statusOn }) {
    return recordsOf(round).map((record) => {
      const { publishedOn, signedOn } = current<{
        publishedOn: string | null;
        signedOn: string | null;
      }>(record);
      const day = publishedOn ?? signedOn;
      if (!rules || round.about.regulation === 'unknown')
        return line('version-in-force', record, 'cannot', 'text-not-held');
      const status = day ? statusOn(day) : null;
      if (status === 'draft') return line('version-in-force', record, 'cannot', 'text-draft');
      if (!day || !status) return line('version-in-force', record, 'cannot', 'order-days-unknown');
      return status === 'in-force'
        ? line('version-in-force', record, 'met', 'text-in-force', { values: { day } })
        : line('version-in-force', record, 'unmet', 'text-not-in-force', { values: { day } });
    });
  },
};
