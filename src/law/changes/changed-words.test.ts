import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';
import type { Segment } from './changed-words.ts';

const written = (segments: Segment[]) =>
  segments
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('changed words', () => {
  it.each([
    ['公示期为5日。', '公示期为7日。', '公示期为[-5-]{+7+}日。'],
    ['不超过3个组织', '不超过3个组织', '不超过3个组织'],
    ['', '新增', '{+新增+}'],
    ['删去', '', '[-删去-]'],
    ['', '', ''],
    ['第一款。', '第一款。\n第二款。', '第一款。{+\n第二款。+}'],
  ])('from %j to %j are marked whole', (before, after, expected) => {
    expect(written(changedWords(before, after))).toBe(expected);
  });

  it('keep a word of several characters together', () => {
    const segments = changedWords('由评审委员会批准', '由人民政府批准');
    expect(segments.filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: '人民政府' },
    ]);
  });

  it('are none where nothing changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(changedWords(text, text).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('give back both texts', () => {
    const text = fc
      .array(fc.constantFrom('公示', '7个工作日', '。', ' ', '\n', '𬭚', 'GB/T 19580', '（一）'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = changedWords(before, after);
        const without = (kind: Segment['kind']) =>
          segments.flatMap((each) => (each.kind === kind ? [] : each.text)).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
