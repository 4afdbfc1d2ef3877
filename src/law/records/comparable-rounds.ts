import type { OrganisationEntry, Round } from '../../model/record.ts';
import { withOneId } from './one-id.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/**
 * The rounds of a city that count beside one of them: samples apart from real ones, one id for each organisation,
 * and without what was withdrawn.
 */
export function comparableRounds(
  round: Round,
  rounds: readonly Round[],
  organisations: readonly OrganisationEntry[],
): Round[] {
  return rounds
    .filter((each) => each.about.sample === round.about.sample)
    .map((each) => withoutWithdrawn(withOneId(each, organisations)));
}
