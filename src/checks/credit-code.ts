import { hasValidCheckCharacter, isCreditCode } from '../domain/awards/credit-code.ts';
import { current } from '../domain/records/record.ts';
import type { AnyRecord } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/** A credit code's last character follows from the others (GB 32100-2015); real codes exist that fail, so this is a note. */
export const creditCode: Check = {
  code: 'credit-code',
  run: ({ round: { lists, winners } }) => [
    ...lists.flatMap((list) => failing(list, current(list).entries)),
    ...(winners ? failing(winners, current(winners).entries) : []),
  ],
};

function failing(
  record: AnyRecord,
  entries: { organisation: string; name: string }[],
): AuditLine[] {
  return entries.flatMap(({ organisation, name }, index) =>
    isCreditCode(organisation) && !hasValidCheckCharacter(organisation)
      ? [
          line('credit-code', record, 'note', 'code-check-fails', {
            at: ['entries', index, 'organisation'],
            values: { name, code: organisation },
          }),
        ]
      : [],
  );
}
