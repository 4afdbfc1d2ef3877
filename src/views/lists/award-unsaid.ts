import type { Revoked } from '../../law/awards/apply-again.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { BAN_NOT_IN_CLAUSE, TERM_LEFT_OPEN } from '../../messages/records/awards.ts';
import { unsaidWords } from '../../messages/site/states.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { unsaid } from '../rules/unsaid.ts';

/** Why an award has no last day of validity (W6 leaves open whether a nomination has one). */
export function termUnsaid(version: RegulationVersion | undefined): string {
  return unsaid(version, 'validity')?.text ?? TERM_LEFT_OPEN;
}

/** Why a revocation bars no application: only of the clause that revokes, for a condition may bar as well (L9(5)). */
export function banUnsaid(version: RegulationVersion | undefined, revoked: Revoked): string {
  const blank = unsaid(version, 'revocation');
  if (blank || !version) return blank?.text ?? unsaidWords({ state: 'text-not-held' });
  return ruleSetOf(version.rules).revocation(revoked)
    ? BAN_NOT_IN_CLAUSE
    : unsaidWords({ state: 'not-entered' });
}
