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

it('leads to attachments and pages of the site wherever it stands, and elsewhere as written', () => {
  expect(
    page('[表](attachments/a.docx)、![图](<attachments/a.png>)、[办法](/jia/)、[网站](https://example.gov.cn/)、[乙][1]\n\n[1]: /yi/'),
  ).toBe(
    '[表](/gov/jia/rounds/1/attachments/a.docx)、![图](</gov/jia/rounds/1/attachments/a.png>)、[办法](/gov/jia/)、[网站](https://example.gov.cn/)、[乙][1]\n\n[1]: /gov/yi/',
  );
});
