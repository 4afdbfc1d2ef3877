import { expect, it } from 'vitest';
import { awardOnDay, findOrganisations } from '../../law/awards/verify-award.ts';
import { realVersion, setBuildDay } from '../../testing/real-portal.ts';
import { titleRules, verifyFile } from './verify.ts';

setBuildDay('2026-11-20');
const file = verifyFile();
const one = (asked: string) => findOrganisations(file.organisations, asked)!.organisations[0]!;

it('an organisation with a former name has one entry with both names', () => {
  const { name, otherNames, creditCode } = one('样例子化工厂');
  expect(name).toBe('样例子化工有限公司');
  expect(otherNames).toContain('样例子化工厂');
  expect(one(creditCode!)).toBe(one('样例子化工厂'));
});

it('an organisation without a credit code is found by name', () => {
  expect(one('样例虚种植').creditCode).toBeNull();
  expect(one('样例虚种植').awards).toHaveLength(1);
});

it('a term reaches the quality award, a nomination has none', () => {
  const [award] = one('样例辰氯碱').awards;
  const [nomination] = one('样例未冶金').awards;
  expect([award?.validYears, nomination?.validYears]).toEqual([4, null]);
  expect(awardOnDay(award!, '2028-10-19').kind).toBe('expired');
  expect(awardOnDay(nomination!, '2028-10-19').kind).toBe('stands');
});

it('an organisation that was only listed has no award', () => {
  expect(one('样例室番茄').awards).toEqual([]);
});

it('every award names rules that the file holds, and says what it is worth', () => {
  for (const { awards } of file.organisations)
    for (const { rules, sample, draft } of awards) {
      expect(file.rules).toHaveProperty([rules]);
      expect(sample).toBe(true);
      expect(draft).toBe(rules.endsWith('/draft'));
    }
});

it.each([
  ['bayannur/draft', [['第二十七条'], ['第二十七条']], 2],
  ['luohe/2018', [['第二十五条']], 1],
  ['bayingolin/draft', [['第十八条'], ['第十八条'], ['第十八条']], 2],
  ['jiangyin/draft', [], 0],
  ['wuhai/2020', [['第四十二条第二款']], 0],
])('%s says where it speaks of using the title', (id, places, onPublicity) => {
  const rules = titleRules(realVersion(id).version);
  expect(rules.map(({ cites }) => cites.map(({ label }) => label))).toEqual(places);
  expect(rules.filter((rule) => rule.onPublicity)).toHaveLength(onPublicity);
});

it('T1: says as a code why an award has no term, and an organisation no credit code', () => {
  expect(one('样例虚种植').states).toEqual({ creditCode: 'not-in-notice' });
  expect(one('样例辰氯碱').states).toBeUndefined();
  const codes = file.organisations.flatMap(({ awards }) =>
    awards.map(({ rules, validYears, states }) => [rules, validYears, states] as const),
  );
  expect(codes).toContainEqual(['luohe/2018', null, { validYears: 'not-stated' }]);
  expect(codes).toContainEqual(['wuhai/2020', 4, undefined]);
});
