import { slug as anchorOf } from 'github-slugger';
import type { Guide, Portal } from '../../model/portal.ts';
import { plainWords } from '../../search/shared/plain-words.ts';
import type { SearchBlock, SearchDocument } from '../../search/shared/search-document.ts';
import { INTRODUCTION } from '../../messages/search/search.ts';
import { articleReference } from '../rules/article-reference.ts';

/** The portal's own pages of prose, section by section. */
export function guideDocuments({ guides }: Pick<Portal, 'guides'>): SearchDocument[] {
  return guides.map((guide) => ({
    ...ownPage(guide.slug, guide.title, guideBlocks(guide)),
    id: `guides/${guide.slug}`,
  }));
}

/** A page of the portal's own, about no city and of no day. */
export function ownPage(path: string, title: string, blocks: SearchBlock[]): SearchDocument {
  return {
    id: `pages/${path}`,
    kind: 'guide',
    href: `${path}/`,
    title,
    city: null,
    status: null,
    draft: false,
    blocks,
  };
}

/** What a page says before its first heading. */
export function introduction(...lines: readonly string[]): SearchBlock {
  return { anchor: '', label: INTRODUCTION, text: lines.join('\n') };
}

function guideBlocks({ description, prose }: Guide): SearchBlock[] {
  const [lead = '', ...sections] = withArticles(prose).split(/^## +/m);
  return [
    introduction(description, plainWords(lead)),
    ...sections.map((section) => {
      const [label = ''] = section.split('\n', 1);
      return { anchor: anchorOf(label), label, text: plainWords(section) };
    }),
  ];
}

/** `<Article of="luohe/2018" at="17" />` as the page prints it; the reader has seen to its being whole. */
function withArticles(prose: string): string {
  return prose.replaceAll(/<Article\s([^>]*)>/g, (_, attributes: string) => {
    const told = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
    return articleReference(told('of'), told('at')).text;
  });
}
