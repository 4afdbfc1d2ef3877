import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { qrPath } from '../../formats/qr-path.ts';
import { placeOf } from '../../search/shared/search-answer.ts';
import type { SearchDocument } from '../../search/shared/search-document.ts';
import type { BuiltSite } from './build-site.ts';
import { BASE, ORIGIN } from './demonstration.ts';
import { addressesOf, idsOf, textOf } from './html.ts';

let site: BuiltSite;
const page = (path: string) => site.read(`${path}index.html`);
const words = (html: string) => textOf(html).replace(/\s+/g, ' ');

/** Every document of the written search index. */
function indexedDocuments(): SearchDocument[] {
  const fragments = site.files.filter((file) => file.startsWith('pagefind/fragment/'));
  return fragments.map((file) => {
    const text = gunzipSync(site.bytes(file)).toString();
    return (JSON.parse(text.slice(text.indexOf('{'))) as { document: SearchDocument }).document;
  });
}

/** Where every link and search hit of a site leads that lives under a path. */
export function testOwnPath(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  it('leads from every search hit to a place that is there', () => {
    const documents = indexedDocuments();
    expect(new Set(documents.map(({ kind }) => kind)).size).toBe(9);
    for (const document of documents)
      for (const place of document.blocks.map((block) => placeOf(document, block))) {
        const [path = '', anchor] = place.split('#');
        expect(site.files, place).toContain(`${path}index.html`);
        if (anchor) expect(idsOf(page(path)), place).toContain(anchor);
      }
  });

  describe('a site under a path of its own', () => {
    /** Every address on every page that stays on the site, resolved as a browser does. */
    function internal(): { from: string; to: string; anchor: string }[] {
      return site.files
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) => {
          const from = BASE + file.replace(/index\.html$/, '');
          return addressesOf(site.read(file))
            .map((address) => new URL(address.replaceAll('&amp;', '&'), ORIGIN + from))
            .filter((url) => url.origin === ORIGIN)
            .map(({ pathname, hash }) => ({
              from,
              to: decodeURI(pathname),
              anchor: decodeURIComponent(hash.slice(1)),
            }));
        });
    }

    it('leads from a printed record back to its page, in words and as a code', () => {
      const record = 'wuhai/rounds/sample-2026/publicity-proposed-winners/';
      const address = `${ORIGIN}${BASE}${record}`;
      expect(words(page(record))).toContain(`网址：${address}`);
      expect(page(record)).toContain(`d="${qrPath(address).path}"`);
      // The hand-in sheet of an objection leads back to its list in the same way.
      expect(page('wuhai/objection/').replaceAll('&quot;', '"')).toContain(JSON.stringify(address));
      expect(page('wuhai/objection/')).toContain(qrPath(address).path);
    });

    it('never leads out of that path', () => {
      const links = internal();
      expect(links.length).toBeGreaterThan(500);
      expect(links.filter(({ to }) => !to.startsWith(BASE))).toEqual([]);
    });

    it('leads only to files that were written', () => {
      const written = new Set(site.files.map((file) => BASE + file.replace(/index\.html$/, '')));
      expect(internal().filter(({ to }) => !written.has(to))).toEqual([]);
    });

    it('leads only to anchors that the page has', () => {
      const anchors = new Map(
        site.files
          .filter((file) => file.endsWith('.html'))
          .map((file) => [BASE + file.replace(/index\.html$/, ''), idsOf(site.read(file))]),
      );
      // What stands behind an objection's # names the row it starts from, `<record id>/<organisation>`; behind that of a
      // self-check, the round it looks back at.
      const named = ({ to, anchor }: { to: string; anchor: string }) =>
        (to.includes('/objection/') && anchor.includes('/')) ||
        (to.includes('/eligibility/') && anchor.includes('/rounds/'));
      const anchored = internal().filter((each) => each.anchor !== '' && !named(each));
      expect(anchored.length).toBeGreaterThan(300);
      expect(anchored.filter(({ to, anchor }) => !anchors.get(to)?.includes(anchor))).toEqual([]);
    });
  });
}
