import { expect, it } from 'vitest';
import { pageTags } from './page-tags.ts';

const site = { name: '门户', description: '说明' };
const page = { site, title: '标题', description: '说明', address: 'https://x.cn/a/' };
const article = { publishedOn: '2026-11-20', source: '某市政府', keywords: ['某市市长质量奖'] };
const tags = (more: Partial<Parameters<typeof pageTags>[0]>) =>
  Object.fromEntries(pageTags({ ...page, ...more }));

it('names a column with its keywords, and nothing of a content', () => {
  expect(tags({ column: { name: '获奖名单', type: '信息公开目录' } })).toEqual({
    description: '说明',
    SiteName: '门户',
    ColumnName: '获奖名单',
    ColumnDescription: '说明',
    ColumnKeywords: '获奖名单,政府质量奖',
    ColumnType: '信息公开目录',
  });
});

it('names a content, the column it belongs to, and where it is', () => {
  expect(tags({ column: { name: '某奖', type: '通知公告' }, article })).toEqual({
    Description: '说明',
    SiteName: '门户',
    ColumnName: '某奖',
    ColumnKeywords: '某奖,政府质量奖',
    ColumnType: '通知公告',
    ArticleTitle: '标题',
    PubDate: '2026-11-20',
    ContentSource: '某市政府',
    Keywords: '某市市长质量奖,政府质量奖',
    Url: 'https://x.cn/a/',
  });
});

it('has the hour where it was stated', () => {
  const at = { ...article, publishedAt: '2026-11-20T09:30:00+08:00' };
  expect(tags({ article: at })['PubDate']).toBe('2026-11-20 09:30');
});

it('leaves out what is not known: no day, no origin, and no word that stands for an issuer', () => {
  for (const source of [null, '未记录', '样例发布机关', '不详']) {
    const unknown = tags({ address: null, article: { ...article, publishedOn: null, source } });
    for (const name of ['PubDate', 'ContentSource', 'Url'])
      expect(unknown).not.toHaveProperty(name);
  }
});
