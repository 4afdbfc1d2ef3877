import { withoutWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import { STAGES } from '../../model/stages.ts';
import { recordHref } from '../records/record-link.ts';

/** How many a stage of a round names, and where. */
export interface RoundCount {
  kind: Round['lists'][number]['kind'] | 'winners' | 'revocation';
  count: number;
  /** Only a part of the list was entered. */
  partial: boolean;
  href: string;
}

/** How many each list of a round names, from the first to the award and what became of it; what is not held is left out. */
export function roundCounts(round: Round): RoundCount[] {
  const { lists, winners, revocations } = withoutWithdrawn(round);
  const laidOpen = STAGES.flatMap((stage) => {
    const held = lists.filter(({ kind }) => kind === stage);
    const names = new Set(
      held.flatMap((list) => current(list).entries.map(({ organisation }) => organisation)),
    );
    const [list] = held;
    return list
      ? [
          {
            kind: list.kind,
            count: names.size,
            partial: held.some((each) => current(each).partial !== undefined),
            href: recordHref(list),
          },
        ]
      : [];
  });
  const [revocation] = revocations;
  return [
    ...laidOpen,
    ...(winners
      ? [
          {
            kind: winners.kind,
            count: current(winners).entries.length,
            partial: current(winners).partial !== undefined,
            href: recordHref(winners),
          },
        ]
      : []),
    ...(revocation
      ? [
          {
            kind: revocation.kind,
            count: revocations.length,
            partial: false,
            href: recordHref(revocation),
          },
        ]
      : []),
  ];
}
