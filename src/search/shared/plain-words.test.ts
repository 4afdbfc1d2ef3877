import { expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

it.each([
  ['## 一、申报范围\n\n本市企业。', '一、申报范围\n本市企业。'],
  ['见[《办法》](https://example.org/a)第三条', '见《办法》第三条'],
  ['- **书面**材料\n- 一式三份', '书面 材料\n一式三份'],
  ['| 序号 | 名称 |\n| --- | --- |\n| 1 | 甲 |', '序号   名称  \n  1   甲'],
  ['2026年11月2日', '2026年11月2日'],
])('%j reads %j', (markdown, words) => {
  expect(plainWords(markdown).replaceAll(/ +/g, ' ')).toBe(words.replaceAll(/ +/g, ' '));
});
