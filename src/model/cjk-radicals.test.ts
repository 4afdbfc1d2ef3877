import { expect, it } from 'vitest';
import { lookalikesIn, withoutRadicals } from './cjk-radicals.ts';

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
  expect(lookalikesIn('⻓江⻅⻓')).toEqual([
    { sign: '⻓', code: 'U+2ED3', character: '长' },
    { sign: '⻅', code: 'U+2EC5', character: '见' },
  ]);
  expect(lookalikesIn('长江见 ⺀')).toEqual([]);
});

it.each(['\uF9DC', '\uF92C', '\u{2F804}', '\uFA18'])(
  'finds the double %s of a character',
  (sign) => {
    const [found, ...more] = lookalikesIn(`样例${sign}泰公司${sign}`);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ sign, character: sign.normalize('NFC') });
  },
);

it.each(['𠮷野家', '㐂', '\uFA0E\uFA0F', '阿卜杜拉·买买提', '𬭶业', 'Ａ１㈱'])(
  'leaves %s as it is: rare, but no double of another character',
  (name) => {
    expect(lookalikesIn(name)).toEqual([]);
  },
);

it('no radical is left, whichever is written', () => {
  for (let code = 0x2e81; code <= 0x2fd5; code++)
    expect(lookalikesIn(withoutRadicals(String.fromCharCode(code))), code.toString(16)).toEqual([]);
});
