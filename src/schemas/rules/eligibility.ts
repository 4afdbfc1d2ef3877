import { z } from 'zod';
import { AWARD_LEVELS, AWARD_TIERS } from '../../domain/eligibility/facts.ts';
import type { FactOf } from '../../domain/eligibility/facts.ts';
import { citations, line, period, slug } from '../text.ts';
import type { Period } from '../text.ts';
import { factKey, factOf } from './facts.ts';

/** What a condition demands of the facts. Composite demands hold demands. */
export type Demand =
  | { kind: 'is-true'; fact: FactOf<'boolean'> }
  | { kind: 'is-false'; fact: FactOf<'boolean'> }
  | { kind: 'one-of'; fact: FactOf<'choice'>; values: string[] }
  | { kind: 'judged'; fact: FactOf<'judgement'> }
  | { kind: 'begun'; fact: FactOf<'day'> }
  | { kind: 'years-since'; fact: FactOf<'day'>; years: number }
  | { kind: 'none-within'; fact: FactOf<'day-or-never'>; period: Period }
  | { kind: 'no-loss-within'; fact: FactOf<'year-or-never'>; years: number }
  | { kind: 'rank-at-most'; fact: FactOf<'rank'>; rank: number }
  | { kind: 'at-least'; fact: FactOf<'amount'>; count: number }
  | { kind: 'not-awarded-within'; period: Period; tiers?: AwardTier[] }
  | { kind: 'no-higher-award'; barredBy: AwardLevel; leftOpen: AwardLevel[] }
  | { kind: 'implied'; of: Demand }
  | { kind: 'contradictory' }
  | { kind: 'all'; of: Demand[] }
  | { kind: 'any'; of: Demand[] }
  | { kind: 'by-case'; fact: FactOf<'choice' | 'boolean'>; cases: Record<string, Demand> };

type AwardTier = (typeof AWARD_TIERS)[number];
type AwardLevel = (typeof AWARD_LEVELS)[number];

const awardTier = z.enum(AWARD_TIERS);
const awardLevel = z.enum(AWARD_LEVELS);
const caseFact = factOf('choice', 'boolean');

const nested: z.ZodType<Demand> = z.lazy(() => demand);
const years = z.int().positive().describe('年数');

const demand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('is-true'), fact: factOf('boolean') }),
  z.strictObject({ kind: z.literal('is-false'), fact: factOf('boolean') }),
  z.strictObject({
    kind: z.literal('one-of'),
    fact: factOf('choice'),
    values: z.array(slug).min(1),
  }),
  z.strictObject({ kind: z.literal('judged'), fact: factOf('judgement') }),
  z.strictObject({ kind: z.literal('begun'), fact: factOf('day') }),
  z.strictObject({ kind: z.literal('years-since'), fact: factOf('day'), years }),
  z.strictObject({ kind: z.literal('none-within'), fact: factOf('day-or-never'), period }),
  z.strictObject({ kind: z.literal('no-loss-within'), fact: factOf('year-or-never'), years }),
  z.strictObject({
    kind: z.literal('rank-at-most'),
    fact: factOf('rank'),
    rank: z.int().positive(),
  }),
  z.strictObject({
    kind: z.literal('at-least'),
    fact: factOf('amount'),
    count: z.int().positive(),
  }),
  z.strictObject({
    kind: z.literal('not-awarded-within'),
    period,
    tiers: z.array(awardTier).min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('no-higher-award'),
    barredBy: awardLevel.describe('已获该级政府质量奖的不得申报'),
    leftOpen: z.array(awardLevel).describe('原文未说明是否及于的级别，由评审认定'),
  }),
  z
    .strictObject({ kind: z.literal('implied'), of: nested })
    .describe('原文未写明、只是隐含的要求：不满足时由评审认定，不作不符合'),
  z
    .strictObject({ kind: z.literal('contradictory') })
    .describe('原文前后矛盾：无论怎样回答都由评审认定'),
  z.strictObject({ kind: z.literal('all'), of: z.array(nested).min(2) }),
  z.strictObject({ kind: z.literal('any'), of: z.array(nested).min(2) }),
  z.strictObject({ kind: z.literal('by-case'), fact: caseFact, cases: z.record(slug, nested) }),
]);

/** Who may apply: the questions in this regulation's own words, and the conditions they decide. */
export const eligibility = z.strictObject({
  questions: z.array(
    z.strictObject({
      fact: factKey,
      ask: line.describe('向申报组织提的问题'),
      help: line.optional().describe('补充说明'),
      answers: z
        .record(slug, line)
        .optional()
        .describe('选项在这份办法里的叫法，如 public-benefit: 从事非盈利性业务；不写的用通用叫法'),
      onlyWhen: z
        .strictObject({ fact: caseFact, is: slug })
        .optional()
        .describe('只在另一事实为某值时提问'),
    }),
  ),
  conditions: z.array(
    z.strictObject({
      id: slug.describe('条件编号'),
      says: line.describe('条件，一句话'),
      cites: citations,
      demand,
      note: line.optional().describe('门户的说明'),
    }),
  ),
});
export type Eligibility = z.infer<typeof eligibility>;
