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

it('finds a part of a code within a run of digits, and only where it stands', () => {
  const text = '91000000MA00001388　市长质量奖';
  const marked = (code: string) =>
    occurrences(text, [], NO_FOLDING, code).map(({ start, end }) => text.slice(start, end));
  expect(marked('0000MA0000')).toEqual(['0000MA0000']);
  expect(marked('999999')).toEqual([]);
});

it('knows whole units only, in texts it has read before as well', () => {
  for (let time = 0; time < 2; time += 1) {
    expect(occursIn('奖金50万元', ['50', '万'], NO_FOLDING)).toBe(true);
    expect(occursIn('奖金50万元', ['5'], NO_FOLDING)).toBe(false);
    expect(occursIn('奖金50万元', [], NO_FOLDING)).toBe(false);
  }
});
