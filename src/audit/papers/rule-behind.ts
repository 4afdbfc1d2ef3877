import type { FoundRule } from '../../law/awards/revocation-rule.ts';
import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { Citation } from '../../schemas/text.ts';
import { lawOf } from '../context.ts';
import type { AuditContext } from '../context.ts';

/** The rule a published revocation rests on; none where the text is not held or does not know the ground. */
export function ruleBehind(
  context: AuditContext,
  record: RevocationPublished,
): FoundRule | undefined {
  return lawOf(context).revocation(current(record));
}

/** The words of the rules that fit a revocation as well as the one found: which of them is meant, no decision says. */
export function citesBeside({ rule, alike }: FoundRule): Citation[] {
  return alike.filter((each) => each !== rule).flatMap(({ cites }) => cites);
}
