import { NO_ISSUER, PAGE_KEYWORD } from '../../messages/site/frame.ts';
import type { SiteFile } from '../../schemas/site.ts';

/** A part of the site a page is the front of, or belongs to (栏目). */
export interface PageColumn {
  name: string;
  type: string;
}

/** What a page of content (内容页) was published as: null where its source does not say. */
export interface PageArticle {
  publishedOn: string | null;
  /** The instant, where an hour was stated: `2026-11-20T09:00:00+08:00`. */
  publishedAt?: string | null | undefined;
  source: string | null;
  /** What it is about, beside the award. */
  keywords: readonly string[];
}

/** A page of a published document, by what its file says. */
export function articleOf(
  { publishedOn = null, publishedAt, issuer }: Published,
  ...keywords: string[]
): PageArticle {
  return { publishedOn, publishedAt, source: issuer, keywords };
}

interface Published {
  publishedOn?: string | null | undefined;
  publishedAt?: string | null | undefined;
  issuer: string | null;
}

interface TaggedPage {
  site: SiteFile;
  title: string;
  description: string;
  /** Whole address of the page; null where the origin is not known. */
  address: string | null;
  column?: PageColumn | undefined;
  article?: PageArticle | undefined;
}

/**
 * The tags by which statistics of government sites read a page (政府网站发展指引, 网页标签规范), spelt as there: of the site,
 * of its column, of its content. What is not known is left out. Names of `meta` are alike to HTML whatever their case,
 * so a page of content has its description under their `Description` alone.
 */
export function pageTags(page: TaggedPage): [name: string, content: string][] {
  const { site, title, description, address, column, article } = page;
  const tags: [string, string | null | undefined][] = [
    [article ? 'Description' : 'description', description],
    ['SiteName', site.name],
    ['SiteDomain', site.siteDomain],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', column?.name],
    // Of a page of content the column is another page, which describes itself.
    ['ColumnDescription', article ? null : column && description],
    ['ColumnKeywords', column && keywords([column.name])],
    ['ColumnType', column?.type],
    ...(article
      ? ([
          ['ArticleTitle', title],
          ['PubDate', article.publishedAt ? toMinute(article.publishedAt) : article.publishedOn],
          [
            'ContentSource',
            article.source !== null && NO_ISSUER.test(article.source) ? null : article.source,
          ],
          ['Keywords', keywords(article.keywords)],
          ['Url', address],
        ] satisfies [string, string | null][])
      : []),
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
}

const keywords = (words: readonly string[]): string =>
  [...new Set([...words, PAGE_KEYWORD])].join(',');

/** `2026-11-20 09:00`, China's time. */
const toMinute = (instant: string): string => instant.slice(0, 16).replace('T', ' ');
