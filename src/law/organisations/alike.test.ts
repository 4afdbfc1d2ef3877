import { expect, it } from 'vitest';
import { alikeOrganisations } from './alike.ts';
import type { NamedOrganisation } from './alike.ts';

const named = (id: string, name: string, more: Partial<NamedOrganisation> = {}) => ({
  ...{ id, names: [name], creditCode: null, sample: false, lists: new Set([id]) },
  ...more,
});
const alike = (a: string, b: string) =>
  alikeOrganisations([named('a', a), named('b', b)]).length > 0;

it.each([
  ['样例纺织（集团）总公司', '样例纺织集团有限公司'],
  ['样例仪表(长江)有限公司', '样例仪表长江股份有限公司'],
  ['样例·机床厂', '样例机床厂'],
  ['样例第一小学', '样例第一小学'],
])('offers %s and %s as perhaps one', (a, b) => {
  expect(alike(a, b)).toBe(true);
});

it.each([
  ['样例长江仪表有限公司', '样例仪表（长江）有限公司'],
  ['样例轴承有限公司', '样例轴承有限公司第二分公司'],
  ['样例第一小学', '样例第二小学'],
  ['集团', '公司'],
])('does not offer %s and %s', (a, b) => {
  expect(alike(a, b)).toBe(false);
});

it('knows a former name, and that two rows of one list, two codes and a sample are not one', () => {
  const a = named('a', '样例子化工有限公司', { names: ['样例子化工有限公司', '样例子化工厂'] });
  const b = named('b', '样例子化工厂');
  expect(alikeOrganisations([a, b])).toEqual([['a', 'b']]);
  expect(alikeOrganisations([a, { ...b, lists: a.lists }])).toEqual([]);
  expect(alikeOrganisations([a, { ...b, sample: true }])).toEqual([]);
  expect(
    alikeOrganisations([
      { ...a, creditCode: '1' },
      { ...b, creditCode: '2' },
    ]),
  ).toEqual([]);
  expect(alikeOrganisations([{ ...a, creditCode: '1' }, b])).toEqual([['a', 'b']]);
});
