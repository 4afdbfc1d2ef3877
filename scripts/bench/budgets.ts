/** What fits into the first ten packets of a connection, in bytes: one round trip. */
export const FIRST_FLIGHT = 14_600;

const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['/', FIRST_FLIGHT],
  ['/[]/', FIRST_FLIGHT],
  ['/[]/regulations/[]/', 40_000],
]);

/** Most bytes of compressed HTML and CSS that a page of this route may have; null without a budget. */
export function budgetFor(route: string): number | null {
  return BUDGETS.get(route.replace(/\[[^\]]*\]/g, '[]')) ?? null;
}
