import { expect, it } from 'vitest';
import { documentNumber } from './text.ts';

it.each([
  '漯政办〔2018〕76号',
  '甲政〔2026〕第7号',
  '2013年第31号',
  '公告2013年第31号',
  '2026年第3号',
  '令第5号',
  '市人民政府令第十二号',
])('%s is the number of an official paper', (text) => {
  expect(documentNumber.safeParse(text).success).toBe(true);
});

it.each([
  '漯政办[2018]76号',
  '漯政办（2018）76号',
  '〔2018〕76号',
  '76号',
  '第5号',
  '漯政办〔2018〕076号',
  '2013年第31',
])('%s is none', (text) => {
  expect(documentNumber.safeParse(text).success).toBe(false);
});
