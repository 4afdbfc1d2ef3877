import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import type { Part } from '../../messages/records/kinds.ts';
import { unsaidOf } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';

/** What is counted of a list. */
interface Listed {
  entries: readonly unknown[];
  partial?: Part | undefined;
}

/** How many rows a list has; those of a list entered in part make no total. */
export function totalOf(list: Listed | null): number | null {
  return list && !list.partial ? list.entries.length : null;
}

/** What is said instead of the figures that lists entered in part would tell. */
export function partFigures<F extends string>(
  lists: Record<F, Listed | null>,
): Partial<Record<F, Unsaid>> {
  return Object.fromEntries(
    Object.entries<Listed | null>(lists).flatMap(([figure, list]) =>
      list?.partial
        ? [
            [
              figure,
              unsaidOf({
                state: 'held-in-part',
                part: { of: list.partial, entered: list.entries.length },
              }),
            ],
          ]
        : [],
    ),
  ) as Partial<Record<F, Unsaid>>;
}

/** `all` when every list says. */
export interface Objected {
  received: number;
  upheld: number;
  all: boolean;
}

/** Objections received, over the lists that say; null where none does. */
export function objectionsOf(lists: readonly ListRecord[]): Objected | null {
  const told = lists.flatMap((list) => current(list).objections?.received ?? []);
  const outcomes = lists.flatMap((list) => current(list).objections?.outcomes ?? []);
  return told.length === 0
    ? null
    : {
        upheld: outcomes
          .filter(({ result }) => result === 'upheld')
          .reduce((sum, { count = 1 }) => sum + count, 0),
        received: told.reduce((sum, each) => sum + each, 0),
        all: told.length === lists.filter((list) => current(list).window).length,
      };
}
