import { current } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { oneName } from './one-name.ts';
import { namingRecords } from '../publication/stages.ts';
import { auditResult } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** A name on a record, and where it stands. */
interface Naming {
  organisation: string;
  name: string;
  record: AnyRecord;
  at: readonly PropertyKey[];
}

/**
 * One organisation bears one name, or the portal knows the former ones. A name nobody knows of is a note at the
 * first record that prints it: a misprint of the notice, a slip, or a change of name not yet entered.
 */
export const namesAgree: Check = {
  code: 'names-agree',
  run(context) {
    const known = knownNames(context);
    const rounds = [...context.rounds].sort((a, b) => (begun(a) < begun(b) ? -1 : 1));
    const present = rounds.findIndex(({ slug }) => slug === context.round.slug);
    return [
      ...oneName(context.round, rounds.slice(0, present)),
      ...rounds.flatMap((round) =>
        namings(round).flatMap(({ organisation, name, record, at }): AuditResult[] => {
          const names = known.get(organisation);
          if (names?.has(name)) return [];
          known.set(organisation, new Set([...(names ?? []), name]));
          const [other] = names ?? [];
          return other !== undefined && round.slug === context.round.slug
            ? [
                auditResult('names-agree', record, 'note', 'name-differs', {
                  at,
                  values: { name, other },
                }),
              ]
            : [];
        }),
      ),
    ];
  },
};

/** Present and former names by the id the lists use. */
function knownNames({ organisations }: AuditContext): Map<string, Set<string>> {
  return new Map(
    organisations.flatMap(({ id, about }) => {
      const names = new Set([about.name, ...(about.formerNames ?? [])]);
      return [id, about.creditCode ?? id.toUpperCase()].map((each) => [each, names] as const);
    }),
  );
}

/** The first day a round is heard of; a round without one comes last. */
function begun(round: Round): string {
  const days = [round.callNotice, ...round.lists, round.winners].flatMap((record) =>
    record ? (current<{ publishedOn: string | null }>(record).publishedOn ?? []) : [],
  );
  return days.sort()[0] ?? '9999-12-31';
}

function namings(round: Round): Naming[] {
  return [
    ...namingRecords(round).flatMap(({ record, entries }) =>
      entries.map(({ organisation, name }, index) => ({
        organisation,
        name,
        record,
        at: ['entries', index, 'name'],
      })),
    ),
    ...round.revocations.map((record) => ({ ...current(record), record, at: ['name'] })),
  ];
}
