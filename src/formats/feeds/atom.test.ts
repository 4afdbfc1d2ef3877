import { expect, it } from 'vitest';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';

const feed = {
  title: '全部 & <b>',
  home: 'https://example.cn/?a=1&b=2',
  self: 'https://example.cn/feeds/all.xml',
  author: '某局',
  on: '2026-11-20',
  entries: [
    {
      id: 'https://example.cn/#1',
      url: 'https://example.cn/1/',
      title: ']]></title><script>\u0000\u202e',
      summary: '"引号"',
      on: '2026-11-19',
      tags: ['sample'],
    },
  ],
};

it('writes every text as text, without what XML cannot hold', () => {
  const xml = atomFeed(feed);
  expect(xml).toContain('<title>全部 &amp; &lt;b&gt;</title>');
  expect(xml).toContain('<title>]]&gt;&lt;/title&gt;&lt;script&gt;\u202e</title>');
  expect(xml).toContain('href="https://example.cn/?a=1&amp;b=2"');
});

it('was updated when its newest entry was, and without one on the day it speaks of', () => {
  const head = atomFeed(feed).split('<entry>', 1)[0];
  expect(head).toContain('<updated>2026-11-19T00:00:00+08:00</updated>');
  expect(head).toContain('xml:lang="zh-CN"');
  expect(atomFeed({ ...feed, entries: [] })).toContain(
    '<updated>2026-11-20T00:00:00+08:00</updated>',
  );
});

it('says of each entry when it was published', () => {
  const entry = atomFeed(feed).split('<entry>')[1];
  expect(entry).toContain('<published>2026-11-19T00:00:00+08:00</published>');
});

it('says the same in JSON', () => {
  expect(jsonFeed(feed).items).toEqual([
    {
      id: 'https://example.cn/#1',
      url: 'https://example.cn/1/',
      title: feed.entries[0]!.title,
      content_text: '"引号"',
      date_published: '2026-11-19T00:00:00+08:00',
      tags: ['sample'],
    },
  ]);
});
