/** Whom an award is given to. Public codes. */
export const RECIPIENTS = ['organisation', 'person', 'team', 'project'] as const;

export type Recipient = (typeof RECIPIENTS)[number];

/** Whom some of a text's tiers are given to, each kind once: organisations where a tier says nothing else. */
export function recipientsOf(
  tiers: readonly { id: string; for?: Recipient[] | undefined }[],
  ids: readonly string[],
): Recipient[] {
  const given = tiers
    .filter(({ id }) => ids.includes(id))
    .flatMap((tier) => tier.for ?? (['organisation'] as const));
  return [...new Set(given)];
}
