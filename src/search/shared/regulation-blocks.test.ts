import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRegulation } from '../../law/regulation/parse.ts';
import { plainLines } from '../../law/regulation/print.ts';
import { regulationBlocks } from './regulation-blocks.ts';
import { unitValues } from './units.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

const file = `${TESTED_CONTENT}/jurisdictions/luohe/regulations/2018/text.md`;
const { text } = parseRegulation(readFileSync(file, 'utf8'));
const title = '漯河市市长质量奖管理办法';

it('holds every official word once, in order, save the title', () => {
  const words = regulationBlocks(text, title).map((block) => block.text);
  const official = plainLines(text).filter((line) => line !== title);
  expect(unitValues(words.join('\n'))).toEqual(unitValues(official.join('\n')));
});

it('gives an article its anchor, its label and its words with the label', () => {
  const block = regulationBlocks(text, title).find((each) => each.anchor === 'art-17');
  expect(block?.label).toBe('第十七条');
  expect(block?.text.startsWith('第十七条　')).toBe(true);
});

it('keeps heading lines that are not the title', () => {
  const { text: draft } = parseRegulation('某市办法\n\n（征求意见稿）\n\n第一条　甲。\n');
  expect(regulationBlocks(draft, '某市办法')).toEqual([
    { anchor: 'title', label: '标题', text: '（征求意见稿）' },
    { anchor: 'art-1', label: '第一条', text: '第一条　甲。' },
  ]);
});
