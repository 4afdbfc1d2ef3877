import { current } from '../../model/record.ts';
import type { ListEntry } from '../../schemas/records/lists.ts';
import type { AuditResult } from '../result.ts';
import { auditResult } from '../context.ts';
import type { AuditContext } from '../context.ts';

/** Cells that are merged over several rows on many printed lists. */
const MERGED = ['tier', 'category'] as const satisfies readonly (keyof ListEntry)[];

/**
 * A cell merged over several rows keeps its words in the first when a table is copied: rows below one that names an
 * award or a class, and name none themselves, are pointed out once.
 */
export function lostCells({ round }: AuditContext): AuditResult[] {
  return round.lists.flatMap((list) => {
    const { entries } = current(list);
    return MERGED.flatMap((column) => {
      const first = entries.findIndex((entry) => entry[column] !== undefined);
      const lost = entries.findIndex(
        (entry, index) => index > first && entry[column] === undefined,
      );
      const row = entries[lost];
      return first < 0 || !row
        ? []
        : [
            auditResult('document-completeness', list, 'note', 'cells-lost', {
              at: ['entries', lost],
              values: { name: row.name, column },
            }),
          ];
    });
  });
}
