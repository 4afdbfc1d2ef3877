import { element, xmlText } from '../xml-element.ts';
import type { XmlElement } from '../xml-element.ts';
import { instantOf } from './feed.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). Titles and summaries are plain text, so that nothing in them is ever markup. */
export function atomFeed({ title, home, self, author, on, entries }: Feed): string {
  return xmlText(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
      element('id', {}, self),
      element('title', {}, title),
      element('updated', {}, instantOf(entries[0]?.on ?? on)),
      element('author', {}, element('name', {}, author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      alternate(home),
      ...entries.map(entry),
    ),
  );
}

function entry({ id, url, title, summary, on, tags }: FeedEntry): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, instantOf(on)),
    element('updated', {}, instantOf(on)),
    alternate(url),
    element('summary', {}, summary),
    ...tags.map((tag) => element('category', { term: tag })),
  );
}

function alternate(url: string): XmlElement {
  return element('link', { rel: 'alternate', type: 'text/html', href: url });
}
