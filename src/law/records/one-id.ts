import type { OrganisationEntry, PublishedRecord, Round } from '../../model/record.ts';
import type { RecordKind } from '../../model/record-kinds.ts';

/** Keys of a record under which an organisation's id stands. */
const IDS = ['organisation', 'replacedBy'];

/**
 * The round with one id for each organisation: a slug whose file gives a credit code becomes that code, so that
 * a list that prints the code and one that does not speak of the same organisation.
 */
export function withOneId(round: Round, organisations: readonly OrganisationEntry[]): Round {
  const record = <T extends PublishedRecord<RecordKind, unknown>>(each: T): T => ({
    ...each,
    revisions: each.revisions.map((revision) => ({
      ...revision,
      data: withIds(revision.data, (id) => sameId(id, organisations)),
    })),
  });
  const { callNotice, winners, lists, revocations } = round;
  return {
    ...round,
    callNotice: callNotice && record(callNotice),
    lists: lists.map(record),
    winners: winners && record(winners),
    revocations: revocations.map(record),
  };
}

/** The same words of a record with other ids of organisations. */
export function withIds<T>(value: T, same: (id: string) => string): T;
export function withIds(value: unknown, same: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withIds<unknown>(each, same));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'string' && IDS.includes(key) ? same(inner) : withIds(inner, same),
    ]),
  );
}

/** One id per organisation: a slug whose file gives a credit code means the same as the code. */
export function sameId(organisation: string, organisations: readonly OrganisationEntry[]): string {
  const known = organisations.find((each) => each.id === organisation.toLowerCase());
  return known?.about.creditCode ?? organisation;
}
