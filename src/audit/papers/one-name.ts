import { hasValidCheckCharacter, isCreditCode } from '../../law/awards/credit-code.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import { namingRecords } from '../publication/stages.ts';
import type { AuditResult } from '../result.ts';
import { auditResult } from '../context.ts';

/**
 * One name under two codes, or under a code and a slug, is most likely one organisation entered twice: its awards and
 * bars would part. Within a round the check of the lists before tells of it, so here a list is held against itself
 * and against earlier rounds.
 */
export function oneName(round: Round, earlier: readonly Round[]): AuditResult[] {
  const elsewhere = new Map(
    earlier
      .flatMap((each) => namingRecords(each).flatMap(({ entries }) => entries))
      .map(({ name, organisation }) => [name, organisation] as const),
  );
  const told = new Set<string>();
  return namingRecords(round).flatMap(({ record, entries }) => {
    const above = new Map<string, string>();
    return entries.flatMap(({ name, organisation }, index): AuditResult[] => {
      const other = above.get(name) ?? elsewhere.get(name);
      above.set(name, other ?? organisation);
      // A code whose check character fails is told of as that.
      if (other === undefined || other === organisation || told.has(name)) return [];
      if ([organisation, other].some(isMiswritten)) return [];
      told.add(name);
      return [lineOf(record, index, { name, organisation, other })];
    });
  });
}

const isMiswritten = (id: string) => isCreditCode(id) && !hasValidCheckCharacter(id);

function lineOf(
  record: AnyRecord,
  index: number,
  values: { name: string; organisation: string; other: string },
): AuditResult {
  return auditResult('names-agree', record, 'note', 'name-under-two', {
    at: ['entries', index, 'organisation'],
    values,
  });
}
