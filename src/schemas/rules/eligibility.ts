import { z } from 'zod';
import { AWARD_LEVELS } from '../../model/facts.ts';
import type { FactOf } from '../../model/facts.ts';
import { UNIT } from '../../law/regulation/address.ts';
import { citation, citations, lasting, line, slug } from '../text.ts';
import type { Lasting } from '../text.ts';
import { askedWhen, declaredFact, factOf, sharedFact } from './facts.ts';
import { RECIPIENTS } from '../../model/recipients.ts';
import { startsFrom } from './rule-base.ts';
import type { StartsFrom } from './rule-base.ts';

/** What a condition demands of the facts. Composite demands hold demands. */
export type Demand =
  | { kind: 'is-true'; fact: FactOf<'boolean'> }
  | { kind: 'is-false'; fact: FactOf<'boolean'> }
  | { kind: 'one-of'; fact: FactOf<'choice'>; values: string[] }
  | { kind: 'judged'; fact: FactOf<'judgement'> }
  | { kind: 'begun'; fact: FactOf<'day'> }
  | { kind: 'years-since'; fact: FactOf<'day'>; years: number }
  | { kind: 'none-within'; fact: FactOf<'day-or-never'>; period: Lasting; startsFrom?: StartsFrom }
  | { kind: 'no-loss-within'; fact: FactOf<'year-or-never'>; years: number }
  | { kind: 'rank-at-most'; fact: FactOf<'rank'>; rank: number }
  | { kind: 'at-least'; fact: FactOf<'amount'>; count: number }
  | { kind: 'at-most'; fact: FactOf<'amount'>; count: number }
  | { kind: 'held-since'; tiers: string[]; years: number }
  | {
      kind: 'not-awarded-within';
      period: Lasting;
      tiers?: string[] | undefined;
      startsFrom?: StartsFrom;
    }
  | { kind: 'not-in-a-row'; tiers: string[]; times: number }
  | { kind: 'no-higher-award'; barredBy: AwardLevel; leftOpen: AwardLevel[] }
  | { kind: 'implied'; of: Demand }
  | { kind: 'contradictory' }
  | { kind: 'readings'; of: { says: string; demand: Demand }[] }
  | { kind: 'nothing' }
  | { kind: 'all'; of: Demand[] }
  | { kind: 'any'; of: Demand[] }
  | { kind: 'by-case'; fact: FactOf<'choice' | 'boolean'>; cases: Record<string, Demand> };

type AwardLevel = (typeof AWARD_LEVELS)[number];

const awardLevel = z.enum(AWARD_LEVELS);
const caseFact = factOf('choice', 'boolean');

const nested: z.ZodType<Demand> = z.lazy(() => demand);
const years = z.int().positive().describe('年数');
const amount = z.number().positive().describe('数字，单位与事实的相同');
const within = lasting.describe('多久以内；从来没有、不再受理的写 ever');

const demand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('is-true').describe('应当回答“是”'), fact: factOf('boolean') }),
  z.strictObject({ kind: z.literal('is-false').describe('应当回答“否”'), fact: factOf('boolean') }),
  z.strictObject({
    kind: z.literal('one-of').describe('应当是几个选项之一'),
    fact: factOf('choice'),
    values: z.array(slug).min(1).describe('可以的选项'),
  }),
  z.strictObject({
    kind: z.literal('judged').describe('由评审认定，自评只作参考'),
    fact: factOf('judgement'),
  }),
  z.strictObject({ kind: z.literal('begun').describe('已经开始'), fact: factOf('day') }),
  z.strictObject({
    kind: z.literal('years-since').describe('自某日起满若干年'),
    fact: factOf('day'),
    years,
  }),
  z.strictObject({
    kind: z.literal('none-within').describe('近若干年（届）没有'),
    fact: factOf('day-or-never'),
    period: within,
    startsFrom,
  }),
  z.strictObject({
    kind: z.literal('no-loss-within').describe('近若干年没有亏损'),
    fact: factOf('year-or-never'),
    years,
  }),
  z.strictObject({
    kind: z.literal('rank-at-most').describe('名次不低于第几名'),
    fact: factOf('rank'),
    rank: z.int().positive().describe('第几名'),
  }),
  z.strictObject({
    kind: z.literal('at-least').describe('不少于'),
    fact: factOf('amount'),
    count: amount,
  }),
  z.strictObject({
    kind: z.literal('at-most').describe('不超过'),
    fact: factOf('amount'),
    count: amount,
  }),
  z.strictObject({
    kind: z.literal('held-since').describe('获得某个奖项满若干年；事实是 awards'),
    tiers: z.array(slug).min(1).describe('哪些奖项；获得其中一个即可'),
    years,
  }),
  z.strictObject({
    kind: z.literal('not-awarded-within').describe('近若干年（届）没有获奖'),
    period: within,
    tiers: z.array(slug).min(1).optional().describe('只指这些奖项；不写指全部'),
    startsFrom,
  }),
  z.strictObject({
    kind: z.literal('not-in-a-row').describe('没有连续几届获奖；事实是 awards'),
    tiers: z.array(slug).min(1).describe('哪些奖项'),
    times: z.int().min(2).describe('连续几届'),
  }),
  z.strictObject({
    kind: z.literal('no-higher-award').describe('没有获得上级奖项'),
    barredBy: awardLevel.describe('已获该级政府质量奖的不得申报'),
    leftOpen: z.array(awardLevel).describe('原文未说明是否及于的级别，由评审认定'),
  }),
  z.strictObject({
    kind: z
      .literal('implied')
      .describe('原文未写明、只是隐含的要求：不满足时由评审认定，不作不符合'),
    of: nested.describe('这项要求'),
  }),
  z.strictObject({
    kind: z.literal('contradictory').describe('原文前后矛盾：无论怎样回答都由评审认定'),
  }),
  z.strictObject({
    kind: z
      .literal('readings')
      .describe(
        '原文留有几种说得通的读法：结果不同的由评审认定；条件的 note 必须写明原文哪里没有写明',
      ),
    of: z
      .array(
        z.strictObject({
          says: line.describe('这种读法，一句话'),
          demand: nested.describe('按这种读法的要求'),
        }),
      )
      .min(2)
      .describe('各种读法'),
  }),
  z.strictObject({ kind: z.literal('nothing').describe('按这种读法没有要求') }),
  z.strictObject({
    kind: z.literal('all').describe('各项都要满足'),
    of: z.array(nested).min(2).describe('各项要求'),
  }),
  z.strictObject({
    kind: z.literal('any').describe('满足一项即可'),
    of: z.array(nested).min(2).describe('各项要求'),
  }),
  z.strictObject({
    kind: z.literal('by-case').describe('按另一事实分别要求'),
    fact: caseFact,
    cases: z.record(slug, nested).describe('每个选项（是非写 true、false）各自的要求'),
  }),
]);

/** Who may apply: the questions in this regulation's own words, and the conditions they decide. */
export const eligibility = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        fact: sharedFact.describe('问的是哪一项事实'),
        ask: line.describe('向申报组织提的问题'),
        help: line.optional().describe('补充说明，写在问题下面；只写影响怎样回答的'),
        more: line.optional().describe('其余的说明，和依据一起折在“？”里'),
        answers: z
          .record(slug, line)
          .optional()
          .describe(
            '选项在这份办法里的叫法，如 public-benefit: 从事非盈利性业务；不写的用通用叫法',
          ),
        ...askedWhen,
      }),
    )
    .describe('按提问先后排列'),
  facts: z
    .array(declaredFact)
    .optional()
    .describe('这份办法自己的事实：现有的事实里没有的，在这里定义，并在条件里使用'),
  conditions: z
    .array(
      z.strictObject({
        id: slug.describe('条件编号'),
        says: line.describe('条件，一句话'),
        cites: citations,
        demand: demand.describe('要求'),
        for: z
          .array(z.enum(RECIPIENTS))
          .min(1)
          .optional()
          .describe('只要求这几种申报者，如 [person]；不写的都要求；写了的要有 applicant 一问'),
        readings: z
          .array(
            z.strictObject({
              says: line.describe('这种读法，一句话'),
              demand: demand.optional().describe('按这种读法的要求；与 demand 相同的不写'),
            }),
          )
          .min(2)
          .optional()
          .describe('整个条件可以有几种读法的，逐一列出；note 必须写明原文哪里没有写明'),
        note: line.optional().describe('门户的说明'),
      }),
    )
    .describe('条文的各个条件'),
  articles: z
    .array(z.string().regex(UNIT, '条号，加引号，如 "8"；不分条的写 "pt2"、"ch2"'))
    .min(1)
    .optional()
    .describe(
      '写有申报条件的各条，加引号，如 ["8", "9"]，不分条的写部分或者章，如 ["pt2"]；其中每一句都要有条件引用，或者列入 notAsked',
    ),
  notAsked: z
    .array(
      z.strictObject({
        ...citation.shape,
        why: line.describe('为什么不问，一句话'),
      }),
    )
    .optional()
    .describe('条文写了、自查不问的条件；自查结果会写明有几项、是哪些'),
});
export type Eligibility = z.infer<typeof eligibility>;
