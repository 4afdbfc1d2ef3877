/**
 * What a tenable reading of a text turns on. Nothing else makes one: what the portal merely finds unclear is for the
 * reviewers, and 日 or 天 is never read as 工作日.
 */
export type Point =
  /** An entry of `readings:` beside a note on an open point, in the editor's words. */
  | { by: 'text'; says: string }
  /** Whether the first day of a period counts (Civil Code art. 201 says no, but only by analogy). */
  | { by: 'first-day'; counted: boolean }
  /** Whether the round something happened in is one of the rounds counted from it (L9(五), L25). */
  | { by: 'own-round'; counted: boolean }
  /** From which day a period runs, where the text names none (`startsFrom: open`). */
  | { by: 'start'; from: StartDay }
  /** Whether a rule reaches an award of which the text does not say so (`appliesTo: open`). */
  | { by: 'reach'; reaches: boolean };

/** The days a period may run from: that of the decision, or the one on which it was made public. */
export type StartDay = 'decision' | 'publication';

/** What something comes to if the text is read in one way; `says` is empty where there is only one. */
export interface Reading<R> {
  says: readonly Point[];
  result: R;
}

/** The result on which all readings agree; undefined where they differ. */
export function agreed<R>(readings: readonly Reading<R>[]): R | undefined {
  const [first, ...others] = new Set(readings.map(({ result }) => result));
  return others.length === 0 ? first : undefined;
}

/**
 * The readings of a whole whose parts are each open to several: every combination, save those that would count first
 * days here and not there.
 */
export function together<A, B>(
  parts: readonly (readonly Reading<A>[])[],
  of: (results: readonly A[]) => B,
): Reading<B>[] {
  const nothing: Reading<readonly A[]>[] = [{ says: [], result: [] }];
  return parts
    .reduce<Reading<readonly A[]>[]>(
      (whole, part) =>
        whole.flatMap((one) =>
          part.flatMap((next) =>
            areConsistent(one.says, next.says)
              ? [{ says: joined(one.says, next.says), result: [...one.result, next.result] }]
              : [],
          ),
        ),
      nothing,
    )
    .map(({ says, result }) => ({ says, result: of(result) }));
}

/** Each entry of `readings:` is a point of its own; the others are answered once for the whole text. */
function areConsistent(some: readonly Point[], others: readonly Point[]): boolean {
  return some.every((point) =>
    others.every((other) => point.by === 'text' || other.by !== point.by || same(point, other)),
  );
}

function joined(some: readonly Point[], others: readonly Point[]): Point[] {
  return [...some, ...others.filter((other) => !some.some((point) => same(point, other)))];
}

function same(point: Point, other: Point): boolean {
  return JSON.stringify(point) === JSON.stringify(other);
}
