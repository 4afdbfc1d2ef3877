import type { Eligibility } from '../../schemas/rules/eligibility.ts';
import { allParts } from './judge.ts';

/** Whether a condition asks what happened within the last years (近三年); no text names the day they are counted back from. */
export function countsBack(
  conditions: readonly Pick<Eligibility['conditions'][number], 'demand'>[],
): boolean {
  return conditions
    .flatMap(({ demand }) => allParts(demand))
    .some(
      (part) =>
        part.kind === 'no-loss-within' ||
        (part.kind === 'none-within' && part.period !== 'ever' && part.period.unit === 'year'),
    );
}
