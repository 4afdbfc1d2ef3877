import { fromReadings, readingsOf } from '../verdict.ts';
import type { DemandKind, DemandOf } from '../verdict.ts';

/** A point the text leaves open: every tenable reading is held against the facts, and none is preferred. */
export const readings: DemandKind<DemandOf<'readings'>> = {
  facts: () => [],
  parts: ({ of }) => of.map(({ demand }) => demand),
  judge({ of }, situation, judge) {
    const read = of.map(({ says, demand }) => ({ says, verdict: judge(demand, situation) }));
    return fromReadings(
      read.flatMap(({ says, verdict }) =>
        readingsOf(verdict).map((inner) => ({
          says: [{ by: 'text', says } as const, ...inner.says],
          result: inner.result,
        })),
      ),
      read.flatMap(({ verdict }) => verdict.reasons),
    );
  },
};
