import { expect, it } from 'vitest';
import { radicalsIn, withoutRadicals } from './cjk-radicals.ts';

it.each([
  ['市⻓质量奖', '市长质量奖'],
  ['质量⻛险', '质量风险'],
  ['⻝品', '食品'],
  ['⻔户', '门户'],
  ['⻅⻋⻢⻩⻰⻳', '见车马黄龙龟'],
  ['\u2f2f业\u2fa6\u2fd5', '工业金龠'],
  ['⺁⺮⻏', '厂𥫗邑'],
])('%s means %s', (copied, meant) => {
  expect(withoutRadicals(copied)).toBe(meant);
});

it('names each radical once, and leaves the sign that stands for no character', () => {
  expect(radicalsIn('⻓江⻅⻓')).toEqual([
    { radical: '⻓', character: '长' },
    { radical: '⻅', character: '见' },
  ]);
  expect(radicalsIn('长江见 ⺀')).toEqual([]);
});

it('no radical is left, whichever is written', () => {
  for (let code = 0x2e81; code <= 0x2fd5; code++)
    expect(radicalsIn(withoutRadicals(String.fromCharCode(code))), code.toString(16)).toEqual([]);
});
