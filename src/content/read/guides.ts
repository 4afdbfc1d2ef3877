import { parseAddress } from '../../law/regulation/address.ts';
import { wordsAt } from '../../law/regulation/places.ts';
import type { Guide, Jurisdiction } from '../../model/portal.ts';
import { SITE_NAMES } from '../../model/reserved-names.ts';
import { guideHead } from '../../schemas/guide.ts';
import { checkProse } from '../prose/check-prose.ts';
import type { ProseNode, ProseReport } from '../prose/prose-tree.ts';
import { siteLinksIn } from '../prose/site-links.ts';
import { checkSlug } from '../validate/slugs.ts';
import type { ContentFolder } from './content-folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { validate } from './parse-with-schema.ts';
import { readYaml } from './yaml-file.ts';

/** Reads `guides/<slug>.mdx`: the portal's own pages of prose, which name articles of the cities' texts. */
export function readGuides(folder: ContentFolder, cities: readonly Jurisdiction[]): Guide[] {
  return folder.names('guides').flatMap((name) => {
    const path = `guides/${name}`;
    const slug = name.replace(/\.mdx$/, '');
    if (slug === name) {
      folder.add('file-unknown', path, { expected: ['<英文代号>.mdx'] });
      return [];
    }
    checkSlug(folder, path, slug, { page: SITE_NAMES, city: folder.names('jurisdictions') });
    const guide = readGuide(folder, path);
    if (!guide) return [];
    const articles = guide.nodes.flatMap((node) =>
      articleLink(node, folder, cities, reportOn(folder, path)),
    );
    folder.siteLinks.push(...siteLinksIn(path, [...guide.nodes, ...articles]));
    return [{ slug, ...guide.head, prose: guide.prose }];
  });
}

/** Reads one guide and holds it to be text; null, with findings, where it is not. */
export function readGuide(folder: ContentFolder, path: string) {
  const source = folder.text(path);
  if (source === null) return null;
  const parts = splitFrontMatter(source);
  // The site generator would end the head at the first line that begins so, and compile what follows.
  if (!parts || /^(?:---|\+\+\+)/m.test(parts.yaml)) {
    folder.add('front-matter', path, {});
    return null;
  }
  const { value: head, findings } = validate(readYaml(folder.shown(path), parts.yaml), guideHead);
  folder.findings.push(...findings);
  const nodes = checkProse(source, parts.proseFrom, 'mdx', reportOn(folder, path));
  return head && nodes && { head, nodes, prose: parts.prose };
}

function reportOn(folder: ContentFolder, path: string): ProseReport {
  return (at, code, values) => folder.add(code, path, values, at);
}

/** An article a guide names stands in a text that is held; it then leads to that text. */
function articleLink(
  node: ProseNode,
  folder: ContentFolder,
  cities: readonly Jurisdiction[],
  report: ProseReport,
): ProseNode[] {
  const told = (name: string) => node.attributes.find((each) => each.name === name)?.value ?? '';
  const of = told('of');
  const at = told('at');
  if (node.name !== 'Article' || !of || !at) return [];
  const version = cities.flatMap(({ versions }) => versions).find(({ id }) => id === of);
  const address = parseAddress(at);
  const [city = '', text = ''] = of.split('/');
  if (version && address && wordsAt(version.text, address) !== null)
    return [{ ...node, type: 'link', url: `/${city}/regulations/${text}/` }];
  // A text that could not be read has findings of its own.
  const unread = !version && folder.names(`jurisdictions/${city}/regulations`).includes(text);
  if (!unread) report(node, 'guide-article', { of, at, known: version !== undefined });
  return [];
}
