import { expect, it } from 'vitest';
import { NO_FOLDING } from './fold-table.ts';
import {
  RELATED_BLOCKS,
  coverage,
  relatedBlocks,
  relatedQuestion,
  relatedTerms,
  termWeight,
  weighByPassage,
} from './related-terms.ts';
import { unitValues } from './units.ts';

const words = (text: string, rules: Parameters<typeof relatedTerms>[1] = []) =>
  relatedTerms(unitValues(text), rules).map((term) => [term.units.join(''), term.factor]);

it('takes the pairs that say something, and numbers by themselves', () => {
  expect(words('公示是多少3天')).toEqual([
    ['公示', 1],
    ['示是', 0.4],
    ['3', 1],
  ]);
});

it('adds the words of the law for the words of a question', () => {
  const rules = [
    ['投诉', ['异议']],
    ['造假', ['弄虚作假']],
  ] as const;
  expect(words('投诉', rules)).toEqual([
    ['投诉', 1],
    ['异议', 1],
  ]);
});

it('weighs a rare term more than a common one', () => {
  expect(termWeight(10, 1)).toBeGreaterThan(termWeight(10, 10));
  expect(termWeight(10, 10)).toBeGreaterThan(0);
});

const asked = (text: string, weight: number) => ({
  units: unitValues(text),
  factor: 1,
  asked: true,
  weight,
});
const terms = [asked('公示', 3), asked('异议', 7)];

it('weighs terms by the passages that hold them and drops those that none holds', () => {
  const passages = ['公示异议', '公示', '公示', '奖金'].map((text) => ({
    text,
    table: NO_FOLDING,
  }));
  const weighed = weighByPassage([...terms, asked('回避', 1)], passages);
  expect(weighed.map((term) => [term.units.join(''), term.weight])).toEqual([
    ['公示', termWeight(4, 3)],
    ['异议', termWeight(4, 1)],
  ]);
});

it('measures how much of the weight a passage holds', () => {
  expect(coverage('公示五日。', terms, NO_FOLDING)).toBeCloseTo(0.3);
  expect(coverage('公示期间提出异议。', terms, NO_FOLDING)).toBe(1);
  expect(coverage('奖金。', terms, NO_FOLDING)).toBe(0);
  expect(coverage('奖金。', [], NO_FOLDING)).toBe(0);
});

it('credits added words without missing them', () => {
  const added = { ...asked('奖金', 2), asked: false };
  expect(coverage('公示异议。', [...terms, added], NO_FOLDING)).toBe(1);
  expect(coverage('异议与奖金。', [...terms, added], NO_FOLDING)).toBeCloseTo(0.9);
  expect(coverage('奖金。', [added], NO_FOLDING)).toBe(1);
});

it('shows the nearest passages in reading order and none below three tenths', () => {
  const texts = ['公示一。', '公示异议二。', '异议三。', '公示四。', '奖金五。'];
  const blocks = texts.map((text, index) => ({ anchor: `art-${index + 1}`, label: '', text }));
  const document = { title: '办法', city: null, blocks };
  const near = relatedBlocks(document, terms, NO_FOLDING);
  expect(near.best).toBe(1);
  expect(near.blocks).toHaveLength(RELATED_BLOCKS);
  expect(near.blocks.map((block) => block.anchor)).toEqual(['art-1', 'art-2', 'art-3']);
  const lighter = [asked('公示', 2.9), asked('异议', 7.1)];
  const one = { ...document, blocks: blocks.slice(0, 1) };
  expect(relatedBlocks(one, lighter, NO_FOLDING)).toEqual({ blocks: [], best: 0 });
});

it('counts a word of the title as said, but not for passages that say nothing else', () => {
  const named = [asked('漯河', 6), asked('公示', 4)];
  const blocks = [
    { anchor: 'art-1', label: '', text: '漯河。' },
    { anchor: 'art-2', label: '', text: '公示七天。' },
  ];
  const near = relatedBlocks({ title: '漯河市办法', city: null, blocks }, named, NO_FOLDING);
  expect(near.blocks.map(({ anchor }) => anchor)).toEqual(['art-2']);
  expect(near.best).toBe(1);
});

it('takes a question by its nearest wording, the articles of a named city first', () => {
  const blocks = ['乌海 第二十五条', '漯河 第十七条'].map((label) => ({
    anchor: '',
    label,
    text: '',
  }));
  const question = { title: '公示多少天？', aliases: ['名单异议'], blocks };
  const wanted = [asked('漯河', 2), asked('公示', 4), asked('异议', 4)];
  const near = relatedQuestion(question, wanted, NO_FOLDING);
  expect(near.blocks.map(({ label }) => label)).toEqual(['漯河 第十七条', '乌海 第二十五条']);
  const elsewhere = relatedQuestion({ title: '奖金？', blocks }, terms, NO_FOLDING);
  expect(elsewhere).toEqual({ blocks: [], best: 0 });
});

it('takes a Latin word whole, for its pairs of letters say nothing', () => {
  expect(words('drop table2x')).toEqual([
    ['droptable', 1],
    ['2', 1],
  ]);
  expect(words('GB标准')).toEqual([
    ['gb', 1],
    ['标准', 1],
  ]);
});

it('reads the beginning of a pasted page only', () => {
  const page = Array.from({ length: 61 }, (_, at) => String.fromCodePoint(0x5000 + at)).join('');
  expect(words(page)).toHaveLength(59);
});

it('shows passages of a document whose title holds all that is known of the query', () => {
  const document = {
    title: '乌海质量奖',
    city: null,
    blocks: [
      { anchor: 'a', label: '', text: '质量奖每两年一次。' },
      { anchor: 'b', label: '', text: '别的事。' },
    ],
  };
  const { blocks } = relatedBlocks(document, [asked('质量', 1), asked('量奖', 1)], NO_FOLDING);
  expect(blocks.map(({ anchor }) => anchor)).toEqual(['a']);
});
