import fc from 'fast-check';
import type { Day } from '../../law/calendar/day.ts';
import type { EligibilityRules } from '../../law/eligibility/assess.ts';
import { AWARD_LEVELS, CHOICES } from '../../model/facts.ts';
import type { Facts } from '../../model/facts.ts';
import type { Demand } from '../../schemas/rules/eligibility.ts';

/** The reference day before which everything generated has happened. */
export const ON = '2026-11-20';

/** Days up to the reference day, with leap days and ends of months well represented. */
const pastDay: fc.Arbitrary<Day> = fc.oneof(
  fc
    .date({ min: new Date('2012-01-01'), max: new Date(ON), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2016-02-29', '2020-02-29', '2024-02-29', '2023-02-28', '2023-12-31', ON),
);

/** Days on either side of the reference day. */
export const anyDay: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const years = fc.integer({ min: 1, max: 5 });
const period = fc.record({ count: years, unit: fc.constantFrom('year', 'round') });

const simpleDemand: fc.Arbitrary<Demand> = fc.oneof(
  fc.constant<Demand>({ kind: 'is-true', fact: 'licensed' }),
  fc.constant<Demand>({ kind: 'is-false', fact: 'onAbnormalList' }),
  fc.constant<Demand>({ kind: 'one-of', fact: 'legalForm', values: ['legal-person'] }),
  fc.constant<Demand>({ kind: 'judged', fact: 'leadingInIndustry' }),
  fc.constant<Demand>({ kind: 'begun', fact: 'excellenceModelSince' }),
  fc.constant<Demand>({ kind: 'rank-at-most', fact: 'industryRank', rank: 5 }),
  fc.constant<Demand>({ kind: 'at-least', fact: 'selfReportYears', count: 3 }),
  fc.constant<Demand>({ kind: 'at-most', fact: 'amount-staff', count: 300 }),
  fc.constant<Demand>({ kind: 'is-true', fact: 'is-exporter' }),
  years.map((each): Demand => ({ kind: 'held-since', tiers: ['nomination'], years: each })),
  years.map((each): Demand => ({ kind: 'not-in-a-row', tiers: ['nomination'], times: each + 1 })),
  period.map((each): Demand => ({ kind: 'none-within', fact: 'last-penalty', period: each })),
  fc.constant<Demand>({ kind: 'contradictory' }),
  fc.constant<Demand>({ kind: 'nothing' }),
  fc.constant<Demand>({ kind: 'no-higher-award', barredBy: 'province', leftOpen: ['nation'] }),
  years.map((each): Demand => ({ kind: 'years-since', fact: 'operatingSince', years: each })),
  years.map((each): Demand => ({ kind: 'no-loss-within', fact: 'lastLossYear', years: each })),
  period.map((each): Demand => ({ kind: 'none-within', fact: 'lastAccidentOn', period: each })),
  period.map((each): Demand => ({ kind: 'not-awarded-within', period: each })),
);

/** Demands of every kind, composed at will. */
export const anyDemand: fc.Arbitrary<Demand> = fc.letrec<{ demand: Demand }>((tie) => {
  const several = fc.array(tie('demand'), { minLength: 2, maxLength: 3 });
  return {
    demand: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      simpleDemand,
      several.map((of): Demand => ({ kind: 'all', of })),
      several.map((of): Demand => ({ kind: 'any', of })),
      tie('demand').map((of): Demand => ({ kind: 'implied', of })),
      several.map((of): Demand => ({
        kind: 'readings',
        of: of.map((demand, index) => ({ says: `读法${index + 1}`, demand })),
      })),
      fc
        .record({ commercial: tie('demand'), 'public-benefit': tie('demand') })
        .map((cases): Demand => ({ kind: 'by-case', fact: 'activity', cases })),
      fc
        .record({ true: tie('demand'), false: tie('demand') })
        .map((cases): Demand => ({ kind: 'by-case', fact: 'newEconomy', cases })),
    ),
  };
}).demand;

/** A few conditions of any kind. */
export const anyRules: fc.Arbitrary<EligibilityRules> = fc
  .array(fc.tuple(anyDemand, fc.constantFrom({}, {}, { for: ['person'] as const })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((demands) => ({
    conditions: demands.map(([demand, whom], index) => ({
      ...{ id: `c${index}`, cites: ['1'], demand },
      ...whom,
    })),
    tiers: [],
    cycleYears: 2,
  }));

/** Facts of every shape, any of them unknown. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    applicant: fc.constantFrom('organisation', 'person'),
    'amount-staff': fc.integer({ min: 0, max: 600 }),
    'is-exporter': fc.boolean(),
    'last-penalty': fc.option<Day>(pastDay),
    licensed: fc.boolean(),
    newEconomy: fc.boolean(),
    onAbnormalList: fc.boolean(),
    leadingInIndustry: fc.boolean(),
    legalForm: fc.constantFrom(...CHOICES.legalForm),
    activity: fc.constantFrom(...CHOICES.activity),
    operatingSince: fc.oneof(pastDay, anyDay),
    excellenceModelSince: fc.oneof(pastDay, anyDay),
    industryRank: fc.integer({ min: 1, max: 9 }),
    selfReportYears: fc.integer({ min: 0, max: 5 }),
    lastLossYear: fc.option(fc.integer({ min: 2018, max: 2026 })),
    lastAccidentOn: fc.option(pastDay),
    awards: fc.array(
      fc.record({
        tier: fc.constantFrom('quality-award', 'nomination', 'excellence'),
        on: pastDay,
      }),
      {
        maxLength: 2,
      },
    ),
    higherAward: fc.option(fc.record({ level: fc.constantFrom(...AWARD_LEVELS), on: pastDay })),
  },
  { requiredKeys: [] },
);

/** Days on which real rounds were decided. */
export const anyRounds: fc.Arbitrary<Day[]> = fc.array(pastDay, { maxLength: 4 });
