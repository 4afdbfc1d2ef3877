import { describe, expect, test } from 'vitest';
import { awardOnDay, findOrganisations } from './verify-award.ts';
import type { StateOnDay } from './verify-award.ts';

const award = { tier: 'quality-award', decidedOn: '2021-10-18', revokedOn: null };
const revoked = { ...award, decidedOn: '2024-10-18', revokedOn: '2026-06-15' };

describe('what an award valid for 4 years is on a day', () => {
  const cases: [string, typeof award | typeof revoked, StateOnDay['kind'], string][] = [
    ['2021-10-17', award, 'not-yet', 'the day before the decision'],
    ['2021-10-18', award, 'in-force', 'the day of the decision'],
    ['2025-10-18', award, 'in-force', 'the last day'],
    ['2025-10-19', award, 'expired', 'the day after'],
    ['2026-06-14', revoked, 'in-force', 'the day before it is taken back'],
    ['2026-06-15', revoked, 'revoked', 'the day it is taken back'],
    ['2024-10-17', revoked, 'not-yet', 'before the decision, whatever came later'],
  ];
  test.each(cases)('%s: %#', (on, given, kind) => {
    expect(awardOnDay({ award: given, validYears: 4 }, on).kind).toBe(kind);
  });
});

test('an award without a term never expires', () => {
  expect(awardOnDay({ award, validYears: null }, '2099-12-31').kind).toBe('stands');
});

const CODE = '91000000MA00000900';
const known = [
  { name: '样例子化工有限公司', otherNames: ['样例子化工厂'], creditCode: CODE, awards: [] },
  { name: '样例（北方）𬭩业有限公司', otherNames: [], creditCode: null, awards: [] },
];
const names = (asked: string) =>
  findOrganisations(known, asked)?.organisations.map(({ name }) => name) ?? null;

describe('organisations are found', () => {
  test.each([
    ['a name', '样例子化工有限公司', [known[0]!.name]],
    ['a part of a name', '化工', [known[0]!.name]],
    ['two parts, in any order', '有限公司 化工', [known[0]!.name]],
    ['a former name', '样例子化工厂', [known[0]!.name]],
    ['brackets of either width', '样例(北方)', [known[1]!.name]],
    ['a part of a character, as a PDF has it', '样例子化⼯', [known[0]!.name]],
    ['a character outside the BMP', '𬭩业', [known[1]!.name]],
    ['a part that several share', '有限公司', known.map(({ name }) => name)],
  ])('by %s', (_, asked, expected) => {
    expect(names(asked)).toEqual(expected);
    expect(findOrganisations(known, asked)?.by).toBe('name');
  });

  test.each([
    CODE,
    CODE.toLowerCase(),
    '９１００００００ＭＡ００００　０９００',
    ' 91000000 MA000 00900 ',
  ])('by a credit code, however it is written: %s', (asked) => {
    expect(findOrganisations(known, asked)?.by).toBe('code');
  });
});

test('a credit code finds its organisation alone, and only as a whole', () => {
  expect(names(CODE)).toEqual([known[0]!.name]);
  expect(names(CODE.replace('900', '901'))).toEqual([]);
  expect(names(CODE.slice(0, 17))).toEqual([]);
});

test('parts of two different names are not one name', () => {
  expect(names('化工厂 有限公司')).toEqual([]);
});

test('one character, or none, finds nobody and says so', () => {
  for (const asked of ['', '  ', '样']) expect(names(asked), asked).toBeNull();
  expect(names('样例')).not.toBeNull();
});
