import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXCERPT_LENGTH, excerpt, highlight } from './excerpt.ts';
import type { Segment } from './excerpt.ts';
import { NO_FOLDING } from './fold-table.ts';
import { occurrences } from './occurrences.ts';
import { unitValues } from './units.ts';

const find = (text: string, phrase: string) => occurrences(text, [unitValues(phrase)], NO_FOLDING);
const shown = (segments: readonly Segment[]) => segments.map((segment) => segment.text).join('');
const filler = (length: number) => '甲'.repeat(length);

it('marks every hit of a short text and shows it whole', () => {
  const text = '第一条　奖金归组织，奖金不得挪用。';
  expect(highlight(text, find(text, '奖金'))).toEqual([
    { text: '第一条　', hit: false },
    { text: '奖金', hit: true },
    { text: '归组织，', hit: false },
    { text: '奖金', hit: true },
    { text: '不得挪用。', hit: false },
  ]);
});

it('leaves out a label that is shown elsewhere, also when the label alone was searched', () => {
  const text = '第一条　奖金归组织。';
  expect(shown(excerpt(text, find(text, '奖金'), 4))).toBe('奖金归组织。');
  expect(excerpt(text, find(text, '第一条'), 4)).toEqual([{ text: '奖金归组织。', hit: false }]);
});

it('keeps the label when the searched words run from it into the text', () => {
  const text = '第一条　奖金归组织。';
  expect(shown(excerpt(text, find(text, '条奖金'), 4))).toBe(text);
});

it('begins after the nearest clause and ends with one', () => {
  const text = `${filler(200)}。${filler(5)}奖金${filler(40)}，${filler(20)}。${filler(200)}`;
  expect(shown(excerpt(text, find(text, '奖金')))).toBe(
    `…${filler(5)}奖金${filler(40)}，${filler(20)}。…`,
  );
});

it('cuts at a bare place when no clause is near', () => {
  const text = `${filler(200)}奖金${filler(200)}`;
  expect(shown(excerpt(text, find(text, '奖金')))).toBe(`…${filler(30)}奖金${filler(58)}…`);
});

it('runs on to the end of a text when only a little would be cut off', () => {
  const text = (rest: number) => `奖金${filler(EXCERPT_LENGTH - 2 + rest)}`;
  expect(shown(excerpt(text(15), find(text(15), '奖金')))).toBe(text(15));
  expect(shown(excerpt(text(16), find(text(16), '奖金')))).toBe(`${text(0)}…`);
});

it('shows more of what stands before when the hit is at the end', () => {
  const text = `${filler(200)}。${filler(60)}奖金。`;
  expect(shown(excerpt(text, find(text, '奖金')))).toBe(`…${filler(60)}奖金。`);
});

it('shows the place with the most hits', () => {
  const text = `奖金${filler(200)}。奖金、奖金、奖金${filler(200)}`;
  expect(excerpt(text, find(text, '奖金')).filter((segment) => segment.hit)).toHaveLength(3);
});

it('shows the beginning when nothing is to be marked', () => {
  expect(shown(excerpt(filler(200), []))).toBe(`${filler(EXCERPT_LENGTH)}…`);
});

it('prints the break between paragraphs as one space', () => {
  expect(shown(excerpt('奖金。\n　奖牌。', []))).toBe('奖金。 奖牌。');
});

it('always shows a hit, never half a character, and about the length it promises', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '𬭩', '，', '。', '5', '\n'),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const whole = `${before}。奖金${after}`;
      const segments = excerpt(whole, find(whole, '奖金'));
      expect(segments.filter((segment) => segment.hit).map((s) => s.text)).toEqual(['奖金']);
      expect(shown(segments).isWellFormed()).toBe(true);
      expect(shown(segments).length).toBeLessThanOrEqual(EXCERPT_LENGTH + 15 + 2);
    }),
  );
});
