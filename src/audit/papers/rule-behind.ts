import type { FoundRule, RevocationWords } from '../../law/awards/revocation-rule.ts';
import type { Citation } from '../../schemas/text.ts';
import { lawOf } from '../context.ts';
import type { AuditContext } from '../context.ts';

/** The rule a decision on taking an award back rests on; none where the text is not held or does not know the ground. */
export function ruleBehind(
  context: AuditContext,
  decision: RevocationWords,
): FoundRule | undefined {
  return lawOf(context).revocation(decision);
}

/** The words of the rules that fit a revocation as well as the one found: which of them is meant, no decision says. */
export function citesBeside({ rule, alike }: FoundRule): Citation[] {
  return alike.filter((each) => each !== rule).flatMap(({ cites }) => cites);
}
