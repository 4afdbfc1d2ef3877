import { expect, it } from 'vitest';
import { noticeProse } from './notice-prose.ts';

const page = (prose: string) => noticeProse(prose, 'jia/rounds/1', { base: '/gov/' });

it.each([
  ['# 一\n\n## 二', '### 一\n\n#### 二', 'written from the top'],
  ['## 一\n\n### 二', '### 一\n\n#### 二', 'written from the second level'],
  ['#### 一', '### 一', 'written too deep'],
  ['# 一\n\n##### 五', '### 一\n\n###### 五', 'no deeper than headings go'],
  ['#不是标题', '#不是标题', 'no heading without a space'],
  ['没有标题', '没有标题', 'none at all'],
])('lets headings %j follow the page’s own as %j: %s', (written, expected) => {
  expect(page(written)).toBe(expected);
});

it('leads to attachments wherever the page stands', () => {
  expect(page('见[表](attachments/form.docx)和[网站](https://example.gov.cn/)')).toBe(
    '见[表](/gov/jia/rounds/1/attachments/form.docx)和[网站](https://example.gov.cn/)',
  );
});
