import { addDays, weekday } from '../law/calendar/day.ts';
import type { Day } from '../law/calendar/day.ts';
import type { ListStage } from '../model/record.ts';
import type { ListEntry } from '../schemas/records/lists.ts';
import { named } from './round-builder.ts';
import type { RoundFacts } from './round-builder.ts';

/** Numbers that look drawn, the same for the same seed: one below the bound each time. */
export function drawnFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Cities whose texts allow such rounds, with the stages, sums and days of approval their texts want. */
export const LAWFUL_CITIES = {
  luohe: {
    stages: ['qualified-list', 'proposed-winners'],
    tiers: [{ tier: 'quality-award', places: 5, money: 500_000 }],
    basis: ['17'],
    approvedAfter: 16,
    fee: undefined,
    quotas: ['五个左右', '不超过5个'],
  },
  jiangyin: {
    stages: ['proposed-winners'],
    tiers: [
      { tier: 'quality-award', places: 2, money: 500_000 },
      { tier: 'excellence', places: 3, money: 100_000 },
    ],
    basis: ['25'],
    approvedAfter: -10,
    fee: undefined,
    quotas: ['市长质量奖不超过2家，质量管理优秀奖不超过3家'],
  },
  wuhai: {
    stages: ['opinion', 'proposed-winners'],
    tiers: [
      // Whether the total of three covers nominations, article 4 leaves open.
      { tier: 'quality-award', places: 2, money: 500_000 },
      { tier: 'nomination', places: 1, money: 0 },
    ],
    basis: ['25'],
    approvedAfter: 16,
    fee: '评审不收取任何费用',
    quotas: ['原则上不超过3个；提名奖不超过3个', '提名奖3个'],
  },
  bayannur: {
    stages: ['qualified-list', 'opinion', 'proposed-winners'],
    tiers: [
      { tier: 'quality-award', places: 3, money: 500_000 },
      { tier: 'nomination', places: 3, money: 0 },
    ],
    basis: ['15'],
    approvedAfter: 16,
    fee: '评选不收取任何费用',
    quotas: ['市长质量奖和提名奖各不超过3个组织'],
  },
  bayingolin: {
    stages: ['internal-notice', 'recommended-applicants', 'qualified-list', 'proposed-winners'],
    tiers: [
      { tier: 'quality-award', places: 3, money: null },
      { tier: 'nomination', places: 5, money: null },
    ],
    basis: ['11.8'],
    approvedAfter: 16,
    fee: undefined,
    quotas: ['质量奖不超过3个，提名奖不超过5个'],
  },
} as const satisfies Record<string, LawfulWay>;

interface LawfulWay {
  stages: readonly ListStage[];
  tiers: readonly { tier: string; places: number; money: number | null }[];
  basis: readonly string[];
  /** Days from the first day of the last list to the approval. */
  approvedAfter: number;
  fee: string | undefined;
  quotas: readonly string[];
}

/** A round of a year that keeps every rule of its city's text; no two rounds share an organisation. */
export function lawfulRound(
  city: keyof typeof LAWFUL_CITIES,
  year: number,
  draw: (below: number) => number,
): RoundFacts {
  const way: LawfulWay = LAWFUL_CITIES[city];
  const { stages, tiers, basis, quotas, fee } = way;
  const session = draw(2) === 0;
  const label = session ? `第${year - 2000}届` : `${year}年度`;
  const head = (number: number, signedOn: Day, words: string) => ({
    title: `关于${session ? label : `${year}年`}质量奖${words}`,
    documentNumber: `样例〔${year}〕${number}号`,
    signedOn,
    publishedOn: addDays(signedOn, draw(2)),
    basis: [...basis],
  });
  const call = mondayIn(year, 3);
  const rowsOf = (index: number) => ({ ...named(`${year}-${index}`), category: '制造业' });
  const winners = tiers.flatMap(({ tier, places, money }) =>
    Array.from({ length: 1 + draw(places) }, () => ({ tier, prizePaid: money })),
  );
  const applied = winners.length + draw(4);
  const scored = Array.from({ length: applied }, (_, index): ListEntry => ({
    ...rowsOf(index),
    rank: index + 1,
    score: 900 - index * 10 - draw(10),
  }));
  const proposedFrom = mondayIn(year, 11);
  const decided = addDays(proposedFrom, 18 + draw(5));
  const byWorkingDays = !['luohe', 'jiangyin'].includes(city);
  const lists = Object.fromEntries(
    stages.map((stage, place) => {
      const last = stage === 'proposed-winners';
      const from = last ? proposedFrom : mondayIn(year, 10 - stages.length + place);
      const until = addDays(from, last ? (byWorkingDays ? 9 : 7) : 25);
      const entries = last
        ? scored
            .slice(0, winners.length)
            .map((row, index) => ({ ...row, ...tierOf(winners[index]) }))
        : scored;
      return [
        stage,
        {
          ...head(place + 2, addDays(from, -2), '名单'),
          publishedOn: from,
          window: { from, until },
          entries,
        },
      ];
    }),
  );
  return {
    slug: `round-${year}`,
    about: { label },
    call: {
      ...head(1, call, '申报通知'),
      publishedOn: call,
      publicity: { from: call, until: addDays(call, 18) },
      applications: [
        application('区级', call, addDays(call, 40)),
        application('市级', call, addDays(call, 40 + draw(20))),
      ],
      quota: quotas[draw(quotas.length)],
      ...(fee === undefined ? {} : { fee }),
    },
    lists,
    winners: {
      ...head(9, decided, '决定'),
      decidedOn: decided,
      approvedOn: addDays(proposedFrom, way.approvedAfter),
      entries: winners.map((winner, index) => ({ ...named(`${year}-${index}`), ...winner })),
    },
  };
}

const tierOf = (winner: { tier: string } | undefined) => (winner ? { tier: winner.tier } : {});

function application(level: string, from: Day, until: Day) {
  return { level, window: { from, until }, handIn: {} };
}

/** The second Monday of a month: March, August and November have no days off about it. */
function mondayIn(year: number, month: number): Day {
  const eighth = `${year}-${String(month).padStart(2, '0')}-08`;
  return addDays(eighth, (8 - weekday(eighth)) % 7);
}
