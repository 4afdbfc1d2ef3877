import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { callNotice } from '../../schemas/records/call-notice.ts';
import {
  listEntry,
  publicityList,
  winnerEntry,
  winnersRecord,
} from '../../schemas/records/lists.ts';
import { followUp } from '../../schemas/records/follow-up.ts';
import { revocationRecord } from '../../schemas/records/revocation.ts';
import { FIELD_NAMES, fieldName, fieldWords } from './record-diff.ts';

interface Schema {
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: Schema[];
  unwrap?: () => Schema;
}

/** Every key of a schema, at any depth. */
function keysOf(schema: Schema): string[] {
  if (schema.shape)
    return Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
  if (schema.options) return schema.options.flatMap(keysOf);
  const inner = schema.element ?? schema.unwrap?.();
  return inner ? keysOf(inner) : [];
}

const SCHEMAS: z.ZodType[] = [
  callNotice,
  publicityList,
  winnersRecord,
  followUp,
  revocationRecord,
  listEntry,
  winnerEntry,
];
/** Compared as rows or as words, or not at all: why a revision was made is said above its differences. */
const NO_FIELDS = ['entries', 'body', 'revision'];
/** Written with the day in one field, and set apart from it when the file is read. */
const SET_APART = ['publishedAt'];

it('has a name for every field of every record, and for no other', () => {
  const keys = new Set(SCHEMAS.flatMap((schema) => keysOf(schema as unknown as Schema)));
  expect(keys.size).toBeGreaterThan(50);
  const named = [...keys, ...SET_APART].filter((key) => !NO_FIELDS.includes(key));
  expect(named.toSorted()).toEqual(Object.keys(FIELD_NAMES).toSorted());
});

it('names a field with the way that leads to it', () => {
  expect(fieldName([{ key: 'materials', item: '申报表' }, { key: 'copies' }])).toBe(
    '申报材料〔申报表〕 · 份数',
  );
  expect(fieldName([{ key: 'acknowledged', item: 'window-length' }, { key: 'on' }])).toBe(
    '公开说明〔公开的天数足够〕 · 日期',
  );
});

describe('a value is said in words', () => {
  const tiers = (id: string) => `〈${id}〉`;
  it.each([
    ['title', '甲', '甲'],
    ['signedOn', null, '未载明'],
    ['basis', '', '无'],
    ['stamped', true, '是'],
    ['stamped', false, '否'],
    ['copies', 3, '3'],
    ['tier', 'nomination', '〈nomination〉'],
    ['vacant', 'a、b', '〈a〉、〈b〉'],
    ['takenBack', 'award、money', '奖项、奖金'],
    ['result', 'upheld', '成立'],
    ['result', 'rejected', '不成立'],
  ] as const)('%s %j', (key, value, expected) => {
    expect(fieldWords(key, value, tiers)).toBe(expected);
  });
});
