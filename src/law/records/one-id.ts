import type { OrganisationEntry, Round } from '../../model/record.ts';

/**
 * The round with one id for each organisation: a slug whose file gives a credit code becomes that code, so that
 * a list that prints the code and one that does not speak of the same organisation.
 */
export function withOneId(round: Round, organisations: readonly OrganisationEntry[]): Round {
  const row = <T extends { organisation: string }>(entry: T): T => ({
    ...entry,
    organisation: sameId(entry.organisation, organisations),
  });
  const { winners, lists, revocations } = round;
  return {
    ...round,
    lists: lists.map((list) => ({
      ...list,
      revisions: list.revisions.map((revision) => {
        const { entries, objections } = revision.data;
        const outcomes = objections?.outcomes.map((outcome) => ({
          ...row(outcome),
          ...(outcome.replacedBy ? { replacedBy: sameId(outcome.replacedBy, organisations) } : {}),
        }));
        const settled = objections && outcomes ? { objections: { ...objections, outcomes } } : {};
        return { ...revision, data: { ...revision.data, entries: entries.map(row), ...settled } };
      }),
    })),
    winners: winners && {
      ...winners,
      revisions: winners.revisions.map((revision) => ({
        ...revision,
        data: { ...revision.data, entries: revision.data.entries.map(row) },
      })),
    },
    revocations: revocations.map((record) => ({
      ...record,
      revisions: record.revisions.map((revision) => ({ ...revision, data: row(revision.data) })),
    })),
  };
}

/** One id per organisation: a slug whose file gives a credit code means the same as the code. */
export function sameId(organisation: string, organisations: readonly OrganisationEntry[]): string {
  const known = organisations.find((each) => each.id === organisation.toLowerCase());
  return known?.about.creditCode ?? organisation;
}
