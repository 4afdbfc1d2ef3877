import { expect, it } from 'vitest';
import { LIST, realForm } from '../../testing/objection-forms.ts';
import { otherForm, rowOf } from './lists.ts';

const elsewhere = [{ under: 'jia/rounds/2016/', href: '/jia/objection/2015/' }];
const model = { ...realForm('wuhai/2020'), lists: [LIST], elsewhere };

it.each([
  [`#${LIST.id}/yi-cooperative`, true, null],
  ['#jia/rounds/2016/winners/a', false, '/jia/objection/2015/#jia/rounds/2016/winners/a'],
  [
    '#jia%2Frounds%2F2016%2Fwinners%2Fa',
    false,
    '/jia/objection/2015/#jia%2Frounds%2F2016%2Fwinners%2Fa',
  ],
  ['#jia/rounds/20161/winners/a', false, null],
  ['#step-paper', false, null],
])('%s begins here: %s, or at %s', (hash, here, there) => {
  expect(rowOf(hash, model) !== null).toBe(here);
  expect(otherForm(hash, model)).toBe(there);
});
