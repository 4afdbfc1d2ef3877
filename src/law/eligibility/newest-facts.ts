import type { Facts } from '../../model/facts.ts';

/** What two revocations settle together: of each question the newer day, with what belongs to it. */
export function newestFacts(some: Facts, more: Facts): Facts {
  const merged: Record<string, unknown> = { ...some };
  for (const [fact, answer] of Object.entries(more)) {
    const known = merged[fact];
    const older = typeof known === 'string' && typeof answer === 'string' && answer < known;
    if (fact === 'lastAwardFraudNomination' || older) continue;
    merged[fact] = answer;
    if (fact === 'lastAwardFraudOn' && more.lastAwardFraudNomination !== undefined)
      merged['lastAwardFraudNomination'] = more.lastAwardFraudNomination;
  }
  return merged as Facts;
}
