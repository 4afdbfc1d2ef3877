import { isInRounds } from '../../../law/eligibility/barred-until.ts';
import { describe, expect, it } from 'vitest';
import { assess, demandOf, eligibilityRules } from '../../../law/eligibility/assess.ts';
import { allParts } from '../../../law/eligibility/judge.ts';
import type { Facts } from '../../../model/facts.ts';
import type { Demand } from '../../../schemas/rules/eligibility.ts';
import { livePortal, liveVersion } from '../live-portal.ts';
import { LEFT_OPEN } from './left-open.ts';

const ON = '2026-11-20';

/**
 * What becomes of a point the text leaves open. `readings`: the rules hold them, and where they differ the reviewers
 * decide; `review`: the reviewers decide; `rounds`: counted in rounds, in several ways; `start`: the day a period runs
 * from, so that its last day is open; `words`: how grave or how related something is, which the question asks in the
 * text’s own words. Where a note leaves the start open beside another point, `OPEN_STARTS` below says so.
 */
type Policy = 'readings' | 'review' | 'rounds' | 'start' | 'words';

const POLICIES: Record<string, Record<string, Policy>> = {
  'bayannur/draft': {
    'operating-years': 'words',
    standing: 'review',
    accidents: 'words',
    violations: 'words',
    'award-fraud': 'readings',
  },
  'luohe/2018': {
    'registered-five-years': 'words',
    'self-report': 'words',
    'outstanding-record': 'review',
    standing: 'review',
    accidents: 'words',
    'quality-problems': 'words',
    'award-fraud': 'rounds',
    violations: 'words',
    'earlier-award': 'rounds',
  },
  'bayingolin/draft': {
    'operating-years': 'words',
    accidents: 'words',
    violations: 'words',
    standing: 'review',
    'false-application': 'start',
    'award-fraud': 'start',
    'earlier-award': 'readings',
  },
  'jiangyin/draft': {
    'operating-years': 'words',
    standing: 'readings',
    accidents: 'words',
    complaints: 'words',
    violations: 'words',
  },
  'wuhai/2020': {
    'industrial-enterprise': 'review',
    'operating-years': 'words',
    standing: 'review',
    'service-problems': 'words',
    'award-fraud': 'readings',
    'abnormal-list': 'readings',
    violations: 'words',
    'earlier-award': 'review',
    'higher-award': 'review',
  },
};

function conditionsOf(id: string) {
  return liveVersion(id).version.rules.eligibility?.conditions ?? [];
}

it('T9: every condition whose note leaves a point open has a policy, and no other', () => {
  for (const { versions } of livePortal().jurisdictions)
    for (const { id } of versions) {
      const open = conditionsOf(id).filter(({ note = '' }) => LEFT_OPEN.test(note));
      expect(open.map((each) => each.id).toSorted(), id).toEqual(
        Object.keys(POLICIES[id] ?? {}).toSorted(),
      );
    }
});

/** Conditions whose note leaves open from which day their period runs, whatever else it leaves open. */
const OPEN_STARTS = /自(?:何日|哪一天)起算/;

it('T9: a condition counts from both days exactly where its note leaves the start of its period open', () => {
  for (const { versions } of livePortal().jurisdictions)
    for (const { id } of versions)
      for (const { id: condition, note = '', ...asked } of conditionsOf(id)) {
        const both = allParts(demandOf(asked)).some(KEPT.start);
        // What is counted from a record of somebody else’s has no day on which the award’s decision was published.
        const open = OPEN_STARTS.test(note) && !POLICIES_OF_RECORDS.includes(condition);
        expect(both, `${id} ${condition}`).toBe(open);
      }
});
const POLICIES_OF_RECORDS = ['violations'];

const KEPT: Record<Policy, (part: Demand) => boolean> = {
  readings: ({ kind }) => kind === 'readings',
  review: ({ kind }) =>
    ['judged', 'implied', 'contradictory', 'no-higher-award'].includes(kind),
  rounds: (part) => 'period' in part && isInRounds(part.period),
  start: (part) => 'startsFrom' in part && part.startsFrom === 'open',
  words: ({ kind }) => kind !== 'readings',
};

it.each(
  Object.entries(POLICIES).flatMap(([id, policies]) =>
    Object.entries(policies).map(([condition, policy]) => [id, condition, policy] as const),
  ),
)('T9: %s, %s: %s', (id, condition, policy) => {
  const found = conditionsOf(id).find((each) => each.id === condition);
  const demand = found && demandOf(found);
  expect(demand && allParts(demand).some(KEPT[policy])).toBe(true);
  if (policy === 'words') expect(allParts(demand!).every(KEPT.words)).toBe(true);
});

describe('T9: where the readings differ nothing is concluded', () => {
  it.each<[id: string, condition: string, facts: Facts, says: [string, string]]>([
    [
      'jiangyin/draft',
      'standing',
      { activity: 'commercial', industryRank: 8, bestIndustryRank: 5, lastLossYear: null },
      ['所列指标各项都须居前五位', '所列指标有一项居前五位即可'],
    ],
    [
      'wuhai/2020',
      'abnormal-list',
      { onAbnormalList: true, onBothAbnormalLists: false },
      ['列入其一即不得申报', '两个名单都列入的才不得申报'],
    ],
    [
      'bayingolin/draft',
      'earlier-award',
      { awards: [{ tier: 'quality-award', on: '2024-11-08' }] },
      ['5年内质量奖、提名奖都不得重复申报', '不得重复申报的只是质量奖，可以申报提名奖'],
    ],
    [
      'bayannur/draft',
      'award-fraud',
      { lastAwardFraudOn: '2026-01-01', lastAwardFraudNomination: true },
      ['骗取提名奖的也不受理', '只限骗取市长质量奖的'],
    ],
    [
      'wuhai/2020',
      'award-fraud',
      { lastAwardFraudOn: '2026-01-01', lastAwardFraudNomination: true },
      ['骗取提名奖的也不得申报', '只限骗取市长质量奖的'],
    ],
  ])('%s, %s', (id, condition, facts, [strict, lenient]) => {
    const { conditions, outcome } = assess(
      eligibilityRules(liveVersion(id).version.rules)!,
      facts,
      ON,
    );
    const { result, readings } = conditions.find((each) => each.id === condition)!;
    expect({ result, readings, outcome }).toEqual({
      result: 'review',
      readings: [
        { says: [{ by: 'text', says: strict }], result: 'unmet' },
        { says: [{ by: 'text', says: lenient }], result: 'met' },
      ],
      outcome: 'undetermined',
    });
  });

  it.each<[id: string, condition: string, facts: Facts]>([
    [
      'jiangyin/draft',
      'standing',
      { activity: 'commercial', industryRank: 8, bestIndustryRank: 6, lastLossYear: null },
    ],
    ['wuhai/2020', 'abnormal-list', { onAbnormalList: true, onBothAbnormalLists: true }],
    [
      'wuhai/2020',
      'award-fraud',
      { lastAwardFraudOn: '2026-01-01', lastAwardFraudNomination: false },
    ],
  ])('but what no reading allows stays 不符合: %s, %s', (id, condition, facts) => {
    const { conditions, outcome } = assess(
      eligibilityRules(liveVersion(id).version.rules)!,
      facts,
      ON,
    );
    const { result, readings } = conditions.find((each) => each.id === condition)!;
    expect({ result, readings, outcome }).toEqual({
      result: 'unmet',
      readings: undefined,
      outcome: 'ineligible',
    });
  });
});
