import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFoldTable } from './fold-table.ts';
import { unitValues, unitsOf } from './units.ts';

it.each([
  ['第十二条　申报', ['第', '十', '二', '条', '申', '报'], 'spaces and punctuation vanish'],
  ['漯政办〔2018〕76号', ['漯', '政', '办', '2018', '76', '号'], 'each run of digits is one unit'],
  ['漯政办（２０１８）７６号', ['漯', '政', '办', '2018', '76', '号'], 'width is folded'],
  ['ISO 9001', ['i', 's', 'o', '9001'], 'letters are lower case, one unit each'],
  ['1,000万', ['1000', '万'], 'a comma between thousands belongs to the number'],
  ['１，０００万', ['1000', '万'], 'full width as well'],
  ['1,00万', ['1', '00', '万'], 'two digits after a comma are another number'],
  ['1,0000万', ['1', '0000', '万'], 'four digits after a comma are another number'],
  ['12,345,678', ['12345678'], 'several commas'],
  ['𬭩厂', ['𬭩', '厂'], 'a character outside the basic plane is one unit'],
  ['e\u0301', ['é'], 'a combining mark joins its letter'],
  [
    '市⻓质量奖',
    ['市', '长', '质', '量', '奖'],
    'the part of a character is the character it stands for',
  ],
  ['质量⻛险', ['质', '量', '风', '险'], 'as the text of a PDF has it'],
  ['⻝品⻔户', ['食', '品', '门', '户'], 'wherever it stands'],
  ['\u2f2f业', ['工', '业'], 'of either block'],
  ['，。、', [], 'nothing to search for'],
])('reads %s as %j: %s', (text, expected) => {
  expect(unitValues(text)).toEqual(expected);
});

it('folds traditional characters with the table it is given', () => {
  expect(unitValues('質量獎', parseFoldTable('質质獎奖'))).toEqual(['质', '量', '奖']);
});

it('knows where in the raw text each unit stands', () => {
  const text = '奖金（1,000万元）';
  expect(unitsOf(text).map((unit) => text.slice(unit.start, unit.end))).toEqual([
    '奖',
    '金',
    '1,000',
    '万',
    '元',
  ]);
});

it('keeps units in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const unit of unitsOf(text)) {
        expect(unit.start).toBeGreaterThanOrEqual(last);
        expect(unit.end).toBeGreaterThan(unit.start);
        // One printed character may fold to several units (㎏ to k and g): they share its place.
        last = unit.start;
      }
    }),
  );
});
