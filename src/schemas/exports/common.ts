import { z } from 'zod';
import { STATE_MEANINGS } from '../../messages/site/state-meanings.ts';

const day = z.iso.date();

/** What a machine must know of a record before it trusts it. */
export const flags = {
  sample: z.boolean().describe('样例：虚构，不能当作事实'),
  draft: z.boolean().describe('所依据的办法本站只有草案'),
  superseded: z.boolean().describe('已被后来的版次取代，或者已撤回、脱敏'),
};

/** A day, `YYYY-MM-DD`; null where nobody stated it. */
export const statedDay = day.nullable();

/** A SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a revision is now. */
export const revisionStateName = z.enum([
  'standing',
  'corrected',
  'supplemented',
  'withdrawn',
  'redacted',
]);

/** Text, or null where nothing was stated. */
export const stated = z.string().nullable();

/** Why fields are empty: their keys, each with a code of the one table. */
export const states = z
  .record(
    z.string(),
    z.union(
      Object.entries(STATE_MEANINGS).map(([code, meaning]) => z.literal(code).describe(meaning)),
    ),
  )
  .optional()
  .describe('空着的各项为什么空着：键是那一项，值是代号；没有要说明的就没有这个键');

/** What every row of a list begins with. */
export const rowHead = {
  ...flags,
  record: z.string().describe('记录编号，也是网址的一部分'),
  revision: z.int().positive().describe('版次'),
  address: z.string().describe('这一版的网址路径'),
  jurisdiction: z.string().describe('地区代号'),
  city: z.string().describe('地区'),
  round: z.string().describe('届次代号'),
  roundLabel: z.string().describe('届次，照印'),
};

/** A list across all cities, whose rows share a shape. */
export function listOf<Row extends z.ZodType>(list: string, row: Row) {
  return z.strictObject({
    list: z.literal(list),
    on: day.describe('数据截至'),
    demonstration: z.boolean().describe('含样例的演示网站'),
    rows: z.array(row),
  });
}
