import { hasValidCheckCharacter, isCreditCode } from '../../law/awards/credit-code.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { namingRecords } from '../publication/stages.ts';
import { auditResult } from '../context.ts';
import type { Check } from '../context.ts';

/** A credit code's last character follows from the others (GB 32100-2015); real codes exist that fail, so this is a note. */
export const creditCode: Check = {
  code: 'credit-code',
  run: ({ round }) => [
    ...namingRecords(round).flatMap(({ record, entries }) =>
      entries.flatMap((entry, index) => failing(record, entry, ['entries', index, 'organisation'])),
    ),
    ...round.revocations.flatMap((record) => failing(record, current(record), ['organisation'])),
  ],
};

function failing(
  record: AnyRecord,
  { organisation, name }: { organisation: string; name: string },
  at: readonly PropertyKey[],
): AuditResult[] {
  return isCreditCode(organisation) && !hasValidCheckCharacter(organisation)
    ? [
        auditResult('credit-code', record, 'note', 'code-check-fails', {
          at,
          values: { name, code: organisation },
        }),
      ]
    : [];
}
