import { expect, it } from 'vitest';
import { NO_FOLDING, parseFoldTable } from './fold-table.ts';
import { occurrences, occursIn } from './occurrences.ts';
import { unitValues } from './units.ts';

function marked(text: string, ...phrases: string[]) {
  const ranges = occurrences(
    text,
    phrases.map((phrase) => unitValues(phrase)),
    NO_FOLDING,
  );
  return ranges.map(({ start, end }) => text.slice(start, end));
}

it('finds a phrase across punctuation and marks what stands between', () => {
  expect(marked('依照漯政办〔2018〕76号文件', '办2018 76')).toEqual(['办〔2018〕76']);
});

it('does not find a number inside a longer one', () => {
  expect(marked('2018年', '18年')).toEqual([]);
  expect(marked('18年', '18年')).toEqual(['18年']);
});

it('merges hits that touch or overlap', () => {
  expect(marked('质量质量质量奖', '质量质量', '质量奖')).toEqual(['质量质量质量奖']);
});

it('keeps hits apart that something stands between', () => {
  expect(marked('质量与质量', '质量')).toEqual(['质量', '质量']);
});

it('finds simplified words in a text printed in traditional characters', () => {
  expect(occursIn('質量獎', ['质', '量'], parseFoldTable('質质獎奖'))).toBe(true);
  expect(occursIn('質量獎', ['质', '量'], NO_FOLDING)).toBe(false);
});

it('finds nothing for an empty phrase', () => {
  expect(marked('质量', '')).toEqual([]);
});
