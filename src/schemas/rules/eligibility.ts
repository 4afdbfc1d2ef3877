import { z } from 'zod';
import { citations, line, period, slug } from '../text.ts';
import { factKey, type FactKey } from './facts.ts';

const fact = factKey.describe('事实');

/** What a condition demands of the facts. Composite demands hold demands. */
export type Demand =
  | { kind: 'is-true'; fact: FactKey }
  | { kind: 'is-false'; fact: FactKey }
  | { kind: 'one-of'; fact: FactKey; values: string[] }
  | { kind: 'judged'; fact: FactKey }
  | { kind: 'years-since'; fact: FactKey; years: number }
  | { kind: 'none-within'; fact: FactKey; period: z.infer<typeof period> }
  | { kind: 'no-loss-within'; fact: FactKey; years: number }
  | { kind: 'rank-at-most'; fact: FactKey; rank: number }
  | { kind: 'at-least'; fact: FactKey; count: number }
  | { kind: 'not-awarded-within'; period: z.infer<typeof period>; tiers?: string[] }
  | { kind: 'no-higher-award'; barredBy: HigherAwardLevel; leftOpen: HigherAwardLevel[] }
  | { kind: 'implied'; of: Demand }
  | { kind: 'contradictory' }
  | { kind: 'all'; of: Demand[] }
  | { kind: 'any'; of: Demand[] }
  | { kind: 'by-case'; fact: FactKey; cases: Record<string, Demand> };

const higherAwardLevel = z.enum(['prefecture', 'province', 'nation']);
type HigherAwardLevel = z.infer<typeof higherAwardLevel>;

const nested: z.ZodType<Demand> = z.lazy(() => demand);
const years = z.int().positive().describe('年数');

const demand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('is-true'), fact }),
  z.strictObject({ kind: z.literal('is-false'), fact }),
  z.strictObject({ kind: z.literal('one-of'), fact, values: z.array(slug).min(1) }),
  z.strictObject({ kind: z.literal('judged'), fact }),
  z.strictObject({ kind: z.literal('years-since'), fact, years }),
  z.strictObject({ kind: z.literal('none-within'), fact, period }),
  z.strictObject({ kind: z.literal('no-loss-within'), fact, years }),
  z.strictObject({ kind: z.literal('rank-at-most'), fact, rank: z.int().positive() }),
  z.strictObject({ kind: z.literal('at-least'), fact, count: z.int().positive() }),
  z.strictObject({
    kind: z.literal('not-awarded-within'),
    period,
    tiers: z.array(slug).min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('no-higher-award'),
    barredBy: higherAwardLevel.describe('已获该级政府质量奖的不得申报'),
    leftOpen: z.array(higherAwardLevel).describe('原文未说明是否及于的级别，由评审认定'),
  }),
  z
    .strictObject({ kind: z.literal('implied'), of: nested })
    .describe('原文未写明、只是隐含的要求：不满足时由评审认定，不作不符合'),
  z
    .strictObject({ kind: z.literal('contradictory') })
    .describe('原文前后矛盾：无论怎样回答都由评审认定'),
  z.strictObject({ kind: z.literal('all'), of: z.array(nested).min(2) }),
  z.strictObject({ kind: z.literal('any'), of: z.array(nested).min(2) }),
  z.strictObject({ kind: z.literal('by-case'), fact, cases: z.record(slug, nested) }),
]);

/** Who may apply: the questions in this regulation's own words, and the conditions they decide. */
export const eligibility = z.strictObject({
  questions: z.array(
    z.strictObject({
      fact,
      ask: line.describe('向申报组织提的问题'),
      help: line.optional().describe('补充说明'),
      onlyWhen: z.strictObject({ fact, is: slug }).optional().describe('只在另一事实为某值时提问'),
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
