import { z } from 'zod';
import { citations, line, slug } from '../text.ts';

/** What every rule carries, whatever it is about. */
export const ruleBase = {
  id: slug.describe('规则编号，文件内唯一'),
  cites: citations,
  strength: z
    .enum(['hard', 'soft'])
    .optional()
    .describe('原文有“原则上”“左右”等字样时写 soft；不写为 hard'),
  appliesTo: z.literal('open').optional().describe('原文未说明是否及于提名奖等其他奖项时写 open'),
  note: line.optional().describe('门户的说明'),
};

/** Where a period of years begins, if not with the decision. */
export const startsFrom = z
  .enum(['open', 'publication', 'award-year', 'next-year'])
  .optional()
  .describe(
    '期间自何时起算；自决定之日的不写。publication 自公布之日；award-year 自获奖（撤销）当年，当年计入；next-year 自次年；原文未写明的写 open：自决定作出之日、自决定公布之日两种读法都算，结果不同的不作结论，note 写明原文没有写明',
  );
export type StartsFrom = z.infer<typeof startsFrom>;

/** A tier of the award, or every tier together. */
export const tier = z.union([slug, z.literal('all')]).describe('奖项层级编号，或 all 表示全部');

/** The text's own words for what a code says, as an editor copies them; a sentence without them says `otherwise`. */
export function ownWords(example: string, otherwise: string) {
  return line
    .optional()
    .describe(`原文的用语，照引文，如 ${example}；不写的，页面写“${otherwise}”`);
}

/** The same where a rule holds several codes: each under its own key, which says what the words tell. */
export function ownWordsOf<K extends string>(told: Record<K, string>) {
  const keys = Object.entries<string>(told).map(
    ([key, of]) => [key, line.optional().describe(of)] as const,
  );
  return z
    .strictObject(Object.fromEntries(keys) as Record<K, z.ZodOptional<typeof line>>)
    .optional()
    .describe('原文的用语，照引文；几个代码合用一句的，各写这一句；不写的用通用的说法');
}
