/** Where a link of a page leads within its site. */
export interface SiteLink {
  /** The file that answers, below the site's folder: `luohe/index.html`. */
  to: string;
  /** The place on it; empty for all of it. */
  anchor: string;
}

const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
/** Of another site, or no address of a file: `https:`, `mailto:`, `//host`. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const SITE = 'http://site.invalid';

/** The ids of a page. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(ID)].map(([, id]) => plain(id!)));
}

/**
 * Makes a reader of the links that stay on a site which lives under `base`. Pages share most of theirs: each is worked
 * out once. A link that cannot be read, or leaves the base, leads to a file there is not.
 */
export function linkReader(base: string): (html: string, page: string) => SiteLink[] {
  const known = new Map<string, SiteLink | null>();
  return (html, page) => {
    const links = new Map<string, SiteLink>();
    for (const [, written = ''] of html.matchAll(ADDRESS)) {
      const key = written.startsWith('/') ? written : `${page} ${written}`;
      if (links.has(key)) continue;
      let link = known.get(key);
      if (link === undefined) known.set(key, (link = siteLink(plain(written), page, base)));
      if (link) links.set(key, link);
    }
    return [...links.values()];
  };
}

function siteLink(written: string, page: string, base: string): SiteLink | null {
  if (ELSEWHERE.test(written)) return null;
  try {
    const { pathname, hash } = new URL(written, `${SITE}${base}${encodeURI(page)}`);
    const path = decodeURIComponent(pathname);
    const below = path.startsWith(base) ? path.slice(base.length) : path;
    return {
      to: below === '' || below.endsWith('/') ? `${below}index.html` : below,
      anchor: decodeURIComponent(hash.slice(1)),
    };
  } catch {
    return { to: written, anchor: '' };
  }
}

function plain(attribute: string): string {
  return attribute.replaceAll(/&(?:amp|#38);/g, '&').replaceAll(/&(?:quot|#34);/g, '"');
}
