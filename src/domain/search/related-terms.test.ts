import { expect, it } from 'vitest';
import { NO_FOLDING } from './fold-table.ts';
import {
  RELATED_BLOCKS,
  coverage,
  relatedBlocks,
  relatedTerms,
  termWeight,
} from './related-terms.ts';
import { unitValues } from './units.ts';

it('takes the pairs that say something, and numbers by themselves', () => {
  expect(relatedTerms(unitValues('公示是多少3天'))).toEqual([['公', '示'], ['示', '是'], ['3']]);
});

it('weighs a rare pair more than a common one', () => {
  expect(termWeight(10, 1)).toBeGreaterThan(termWeight(10, 10));
  expect(termWeight(10, 10)).toBeGreaterThan(0);
});

const terms = [
  { units: ['公', '示'], weight: 3 },
  { units: ['异', '议'], weight: 7 },
];

it('measures how much of the weight a passage holds', () => {
  expect(coverage('公示五日。', terms, NO_FOLDING)).toBeCloseTo(0.3);
  expect(coverage('公示期间提出异议。', terms, NO_FOLDING)).toBe(1);
  expect(coverage('奖金。', terms, NO_FOLDING)).toBe(0);
  expect(coverage('奖金。', [], NO_FOLDING)).toBe(0);
});

it('shows the nearest passages in reading order and none below three tenths', () => {
  const texts = ['公示一。', '公示异议二。', '异议三。', '公示四。', '奖金五。'];
  const blocks = texts.map((text, index) => ({ anchor: `art-${index + 1}`, label: '', text }));
  const near = relatedBlocks(blocks, terms, NO_FOLDING);
  expect(near.best).toBe(1);
  expect(near.blocks).toHaveLength(RELATED_BLOCKS);
  expect(near.blocks.map((block) => block.anchor)).toEqual(['art-1', 'art-2', 'art-3']);
  const lighter = [{ ...terms[0]!, weight: 2.9 }, terms[1]!];
  expect(relatedBlocks(blocks.slice(0, 1), lighter, NO_FOLDING)).toEqual({ blocks: [], best: 0 });
});
