import { expect, it } from 'vitest';
import { realPortal, realVersion } from '../../testing/real-portal.ts';
import { readingOf } from './reading.ts';

const { version } = realVersion('luohe/2018');

it('counts articles and clauses, and says that none is left', () => {
  const { sentence, clauses } = readingOf(version);
  expect(sentence).toContain(`27条${clauses.length}句`);
  expect(sentence).toContain('没有遗漏');
  const [, sorted = '', unsorted = ''] = /其中(\d+)句.*?，(\d+)句读过/.exec(sentence) ?? [];
  expect(Number(sorted) + Number(unsorted)).toBe(clauses.length);
});

it.each([
  ['#art-25', ['获奖组织的义务', '可否再次申报；申报条件；原文如此']],
  ['#art-13', ['未整理成规则：程序']],
  ['#art-27', ['施行日期；原文如此']],
])('tells what was made of each clause at %s', (place, made) => {
  const here = readingOf(version).clauses.filter(({ href }) => href === place);
  expect(here.map((each) => each.made).slice(0, made.length)).toEqual(made);
});

it('says of a clause without its rule that it is not entered', () => {
  const rules = version.rules.rules.filter(({ id }) => id !== 'year-label');
  const less = { ...version, rules: { ...version.rules, rules } };
  const { sentence, clauses } = readingOf(less);
  expect(sentence).toContain('1句尚未录入');
  expect(clauses.filter(({ made }) => made === '尚未录入').map(({ label }) => label)).toEqual([
    '第二十五条',
  ]);
});

it('leads from every clause to a place of the page', () => {
  for (const { versions } of realPortal().jurisdictions)
    for (const each of versions)
      for (const { href, label } of readingOf(each).clauses) {
        expect(href).toMatch(/^#(letter|annex-|art-|ch-)/);
        expect(label).not.toBe('');
      }
});
