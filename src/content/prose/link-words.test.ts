import { expect, it } from 'vitest';
import { foreignAddressIn } from './link-words.ts';

it.each([
  ['市政府网站', 'https://www.gov.cn/'],
  ['https://www.gov.cn', 'https://www.gov.cn/'],
  ['www.gov.cn', 'https://www.gov.cn/zhengce/1.htm'],
  ['gov.cn', 'http://www.gov.cn/'],
  ['见 WWW.GOV.CN/a/', 'https://www.gov.cn/a'],
  ['a@example.gov.cn', 'mailto:a@example.gov.cn'],
  ['/luohe/', '/luohe/'],
  ['附件2.pdf', 'attachments/2.pdf'],
  ['GB/T 19580—2012', '/luohe/'],
])('the words %j may lead to %s', (words, url) => {
  expect(foreignAddressIn(words, url)).toBeNull();
});

it.each([
  ['https://www.gov.cn', 'https://evil.example/', 'https://www.gov.cn'],
  ['见gov.cn。', 'https://gov.cn.evil.example/', 'gov.cn'],
  ['www.gov.cn', '/luohe/', 'www.gov.cn'],
  ['https://www.gov.cn/a', 'https://www.gov.cn/b', 'https://www.gov.cn/a'],
  ['a@example.gov.cn', 'mailto:b@example.gov.cn', 'a@example.gov.cn'],
  ['a@example.gov.cn', 'https://example.gov.cn/', 'a@example.gov.cn'],
  ['/wuhai/', '/luohe/', '/wuhai/'],
])('the words %j may not lead to %s', (words, url, found) => {
  expect(foreignAddressIn(words, url)).toBe(found);
});
