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

/** A tier of the award, or every tier together. */
export const tier = z.union([slug, z.literal('all')]).describe('奖项层级编号，或 all 表示全部');
