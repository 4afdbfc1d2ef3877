import type { RevocationWords } from '../../law/awards/revocation-rule.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { BAN_NOT_IN_CLAUSE, TERM_LEFT_OPEN, TERM_UNDATED } from '../../messages/records/awards.ts';
import { CONDITIONS_BAR } from '../../messages/records/bars.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { unsaid, unsaidOf } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';

/**
 * Why an award has no last day of validity: the text's silence, no day to count from, or a text that leaves it open
 * (W6, of a nomination).
 */
export function termUnsaid(
  version: RegulationVersion | undefined,
  validYears: number | null = null,
): string {
  if (validYears !== null) return TERM_UNDATED;
  return unsaid(version, 'validity')?.text ?? TERM_LEFT_OPEN;
}

/**
 * Why the clause that revokes bars no application; where a condition of the application does (L9(五), B10(五)), that
 * is said in the same breath.
 */
export function banUnsaid(
  version: RegulationVersion | undefined,
  revoked: RevocationWords,
  conditions: boolean,
): string {
  return banBlank(version, revoked)?.text ?? (conditions ? CONDITIONS_BAR : BAN_NOT_IN_CLAUSE);
}

/** The same as a code; null where the clause that revokes is known, and silent on a ban. */
export function banState(
  version: RegulationVersion | undefined,
  revoked: RevocationWords,
): Unsaid['state'] | null {
  return banBlank(version, revoked)?.state ?? null;
}

function banBlank(version: RegulationVersion | undefined, revoked: RevocationWords): Unsaid | null {
  if (!version || ruleSetOf(version.rules).revocation(revoked))
    return unsaid(version, 'revocation');
  return unsaid(version, 'revocation') ?? unsaidOf({ state: 'not-entered' });
}
