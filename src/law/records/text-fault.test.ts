import { expect, it } from 'vitest';
import { lineFault, textFault } from './text-fault.ts';

it.each([
  ['half a character', '样例\uD83D有限公司', 'U+D83D'],
  ['a noncharacter', '样例\uFFFE公司', 'U+FFFE'],
  ['the hole of a wrong encoding', '样例\uFFFD公司', 'U+FFFD'],
  ['a mark that turns the direction', '样例\u202E公司', 'U+202E'],
  ['a blank without width', '样例\u200B公司', 'U+200B'],
  ['a soft hyphen', '样例\u00AD公司', 'U+00AD'],
  ['a letter that prints nothing', '\u3164', 'U+3164'],
  ['another one', '样例\u115F公司', 'U+115F'],
  ['a blank of braille', '\u2800', 'U+2800'],
  ['a control character', '样例\u0007公司', 'U+0007'],
])('%s is told', (_, text, found) => {
  expect(textFault(text)?.fault).toEqual({ kind: 'character', found });
});

it('says where it stands, in the units an editor counts', () => {
  expect(textFault('𬭩甲\u202E')?.index).toBe(3);
});

it('tells piled marks, parts of characters, and what is too long', () => {
  expect(lineFault(`甲${'\u0301'.repeat(500)}`)).toEqual({ kind: 'piled' });
  expect(lineFault('样例⻓江⻅公司')).toEqual({
    kind: 'lookalikes',
    found: [
      { sign: '⻓', code: 'U+2ED3', character: '长' },
      { sign: '⻅', code: 'U+2EC5', character: '见' },
    ],
  });
  expect(lineFault('甲'.repeat(2001))).toEqual({ kind: 'long', found: 2001, most: 2000 });
});

it.each([
  '样例𬭩公司',
  '异\u{E0100}议',
  'Café é',
  '示\uFE00范',
  '甲\n乙\t丙　丁',
  '甲'.repeat(2000),
  'ཧཱུྃ',
])('%j is printed as it is', (text) => expect(lineFault(text)).toBeNull());
