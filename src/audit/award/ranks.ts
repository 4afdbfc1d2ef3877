import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { STAGES } from '../../model/stages.ts';
import { listAt } from '../publication/stages.ts';
import type { AuditReason, AuditValues } from '../result.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext, Check } from '../context.ts';
import { USUAL_TOTAL } from './score-threshold.ts';
import { rankGroups } from './rank-groups.ts';
import type { Ranked } from './rank-groups.ts';

type RankReason = Extract<AuditReason, `rank-${string}`>;

/** One thing that is odd about ranks, and whose rows it is about: no other is told of them. */
interface Odd<R extends RankReason = RankReason> {
  reason: R;
  at: PropertyKey[];
  values: AuditValues[R];
  about: readonly string[];
}

/**
 * Ranks of a list run through from the first, follow the points and the tiers, and stay what they were on the list
 * before (W23, J23: by points). No text forbids another order in so many words, so what does not fit is a note.
 */
export const ranks: Check = {
  code: 'ranks',
  run: (context) =>
    context.round.lists.flatMap((list) => {
      const told = new Set<string>();
      const rule = lawOf(context)
        .statements('scores')
        .find(({ cites }) => cites.some(isOfOrder));
      return ODDITIES.flatMap((odd) => odd(context, list)).flatMap(
        ({ reason, at, values, about }) => {
          if (about.some((each) => told.has(each))) return [];
          for (const each of about) told.add(each);
          return [auditResult('ranks', list, 'note', reason, { at, rule, values })];
        },
      );
    }),
};

const isOfOrder = ({ quote }: { quote: string }) => /排序|排名|名次/.test(quote);

const ODDITIES: readonly ((context: AuditContext, list: ListRecord) => Odd[])[] = [
  doubled,
  skipped,
  missing,
  againstPoints,
  changed,
  againstTier,
];

const atRank = (index: number): PropertyKey[] => ['entries', index, 'rank'];

/** 并列 is lawful: the same points, or the next rank left out for it. */
function doubled(_: AuditContext, list: ListRecord): Odd[] {
  return rankGroups(current(list).entries).flatMap((rows) =>
    rows.flatMap((row, place): Odd[] => {
      const first = rows[place - 1];
      if (first?.rank !== row.rank) return [];
      const level = rows.filter(({ rank }) => rank === row.rank);
      const behind = rows.find(({ rank }) => rank > row.rank);
      const sharesPoints = row.score !== undefined && row.score === first.score;
      const leavesRoom = behind === undefined || behind.rank === row.rank + level.length;
      if (sharesPoints || (row.score === undefined && leavesRoom && behind)) return [];
      return [
        {
          reason: 'rank-doubled',
          at: atRank(row.index),
          values: { name: row.name, other: first.name, rank: row.rank },
          about: level.map(({ organisation }) => organisation),
        },
      ];
    }),
  );
}

/** A rank left out, unless somebody on another list of the round has it and did not come this far. */
function skipped(context: AuditContext, list: ListRecord): Odd[] {
  const { entries } = current(list);
  // A row without its rank leaves a gap of its own.
  if (missing(context, list).length > 0) return [];
  const here = new Set(entries.map(({ organisation }) => organisation));
  const elsewhere = new Set(
    context.round.lists.flatMap((other) =>
      current(other).entries.flatMap(({ organisation, rank }) =>
        rank === undefined || here.has(organisation) ? [] : [rank],
      ),
    ),
  );
  return rankGroups(entries).flatMap((rows) => {
    const atEach = Map.groupBy(rows, ({ rank }) => rank);
    return rows.flatMap((row, place): Odd[] => {
      const before = rows[place - 1]?.rank ?? 0;
      if (row.rank <= before + 1) return [];
      // Two at the second place leave the third out.
      const level = atEach.get(before)?.length ?? 1;
      const [expected] = range(before + level, row.rank).filter((rank) => !elsewhere.has(rank));
      return expected === undefined
        ? []
        : [
            {
              reason: 'rank-skipped',
              at: atRank(row.index),
              values: { name: row.name, rank: row.rank, expected },
              about: [row.organisation],
            },
          ];
    });
  });
}

const range = (from: number, before: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(before - from, 1000)) }, (_, index) => from + index);

/** Some have a rank and one has none. */
function missing(_: AuditContext, list: ListRecord): Odd[] {
  const { entries } = current(list);
  const without = entries.findIndex(({ rank }) => rank === undefined);
  const row = entries[without];
  return row && entries.filter(({ rank }) => rank !== undefined).length > entries.length / 2
    ? [
        {
          reason: 'rank-missing',
          at: ['entries', without],
          values: { name: row.name },
          about: [row.organisation],
        },
      ]
    : [];
}

function againstPoints(_: AuditContext, list: ListRecord): Odd[] {
  return rankGroups(current(list).entries).flatMap((rows) => {
    const scored = rows.flatMap((row) =>
      row.score === undefined || row.score > USUAL_TOTAL ? [] : [{ ...row, score: row.score }],
    );
    return firstPair(scored, ({ score }) => score).map(([better, worse]): Odd => ({
      reason: 'rank-against-points',
      at: atRank(better.index),
      values: { ...pairOf(better, worse), score: better.score, otherScore: worse.score },
      about: [better.organisation, worse.organisation],
    }));
  });
}

/** The ranks of an earlier list, or those that are left of it counted anew. */
function changed({ round }: AuditContext, list: ListRecord): Odd[] {
  const earlier = STAGES.slice(0, STAGES.indexOf(list.kind))
    .flatMap((stage) => listAt(round, stage) ?? [])
    .findLast((each) => current(each).entries.some(({ rank }) => rank !== undefined));
  if (!earlier) return [];
  const before = new Map(
    current(earlier).entries.flatMap(({ organisation, rank }) =>
      rank === undefined ? [] : [[organisation, rank] as const],
    ),
  );
  const rows = rankGroups(current(list).entries).flat();
  const moved = rows.flatMap((row) => {
    const was = before.get(row.organisation);
    return was === undefined ? [] : [{ ...row, was }];
  });
  const inOrder = moved.every(
    ({ rank, was }, place) =>
      place === 0 || rank < (moved[place - 1]?.rank ?? 0) || was >= (moved[place - 1]?.was ?? 0),
  );
  const countedAnew = rows.every(({ rank }, place) => rank === place + 1);
  const other = moved.filter(({ rank, was }) => rank !== was);
  const [first] = other;
  if (!first || (inOrder && countedAnew)) return [];
  return [
    {
      reason: 'rank-changed',
      at: atRank(first.index),
      values: { name: first.name, rank: first.rank, was: first.was, stage: earlier.kind },
      about: other.map(({ organisation }) => organisation),
    },
  ];
}

/** The better rank has the lower award. */
function againstTier(context: AuditContext, list: ListRecord): Odd[] {
  const order = lawOf(context).tiers.map(({ id }) => id);
  const place = ({ tier }: Ranked) => (tier === undefined ? -1 : order.indexOf(tier));
  return rankGroups(current(list).entries).flatMap((rows) => {
    const awarded = rows.filter((row) => place(row) >= 0);
    return firstPair(awarded, (row) => -place(row)).map(([better, worse]): Odd => ({
      reason: 'rank-against-tier',
      at: atRank(better.index),
      values: pairOf(better, worse),
      about: [better.organisation, worse.organisation],
    }));
  });
}

/**
 * The first row, best rank first, behind which one stands that is worth more, with that one; none where there is no
 * such row. Lists of a whole province are gone through once.
 */
function firstPair<T extends { rank: number }>(
  rows: readonly T[],
  worth: (row: T) => number,
): [T, T][] {
  const most: (T | undefined)[] = [];
  for (let place = rows.length - 2; place >= 0; place--) {
    const [next, best] = [rows[place + 1], most[place + 1]];
    most[place] = next && (!best || worth(next) >= worth(best)) ? next : best;
  }
  for (const [place, better] of rows.entries()) {
    const worse = most[place];
    if (worse && better.rank < worse.rank && worth(worse) > worth(better)) return [[better, worse]];
  }
  return [];
}

const pairOf = (better: Ranked, worse: Ranked) => ({
  name: better.name,
  rank: better.rank,
  other: worse.name,
  otherRank: worse.rank,
});
