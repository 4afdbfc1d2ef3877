import { instantOf } from './feed.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ title, home, self, author, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language: 'zh-CN',
    authors: [{ name: author }],
    items: entries.map(({ id, url, title, summary, on, tags }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: instantOf(on),
      tags: [...tags],
    })),
  };
}
