import { expect, it } from 'vitest';
import { foldedName, foldedText } from './folded-text.ts';

it('compares names as people type and print them', () => {
  expect(foldedName('样例纺织（集团） 总公司')).toBe(foldedName('样例纺织(集团)\n总公司'));
  expect(foldedName('样例⻓江Ａ仪表')).toBe(foldedName('样例长江a仪表'));
  expect(foldedName('阿卜杜拉·买买提')).not.toBe(foldedName('阿卜杜拉买买提'));
});

it('keeps the blanks between the words of a search', () => {
  expect(foldedText('市⻓质量奖 漯河')).toBe('市长质量奖 漯河');
});
