import { createHash } from 'node:crypto';
import { codeTokens } from '../domain/search/code-tokens.ts';
import { FACET_NAMES } from '../domain/search/facets.ts';
import { filterValue } from '../domain/search/filter-value.ts';
import { KIND_NAMES } from '../wording/search.ts';
import { PAGE_TOKEN, articleToken, blockTokens } from '../domain/search/tokens.ts';
import type { FoldTable } from '../domain/search/fold-table.ts';
import { profileOf } from '../domain/search/search-document.ts';
import type { IndexedDocument } from '../domain/search/search-document.ts';

const ARTICLE_ANCHOR = /^art-(\d+)$/;

/**
 * The page handed to Pagefind in place of the real one: tokens instead of words. Filters and metadata go
 * through `data-value`, because a value written in Pagefind's own attribute is cut at commas.
 */
export function tokenPage(document: IndexedDocument, table: FoldTable): string {
  const blocks = [
    document.documentNumber ?? '',
    // A question is found by its wordings; the words of its answer are found where they stand.
    ...(document.kind === 'question' ? [] : document.blocks).map((block) => block.text),
    ...(document.aliases ?? []),
  ];
  const profile = profileOf(document, KIND_NAMES);
  return [
    '<html lang="zh-CN"><body><main data-pagefind-body>',
    ...FACET_NAMES.flatMap((name) =>
      profile[name].map(({ value, label }) => captured('filter', name, filterValue(value, label))),
    ),
    captured('sort', 'on', document.on ?? '0000-00-00'),
    // A fragment's file name is made of what Pagefind sees; the digest renames it when only words
    // that it does not see have changed, so that no cache keeps the old ones.
    captured('meta', 'digest', digest(document)),
    `<h1>${blockTokens(document.title, table).join(' ')}</h1>`,
    ...blocks.map((text) => paragraph(blockTokens(text, table))),
    paragraph(
      [PAGE_TOKEN, ...articleNumbers(document).map(articleToken)],
      ' data-pagefind-weight="0.1"',
    ),
    ...(document.codes ?? []).map((code) =>
      paragraph(codeTokens(code), ' data-pagefind-weight="0.1"'),
    ),
    '</main></body></html>',
  ].join('\n');
}

function paragraph(tokens: string[], attributes = ''): string {
  return tokens.length > 0 ? `<p${attributes}>${tokens.join(' ')}</p>` : '';
}

function captured(kind: 'filter' | 'meta' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}[data-value]" data-value="${escapeAttribute(value)}"></i>`;
}

function articleNumbers(document: IndexedDocument): number[] {
  if (document.kind !== 'regulation') return [];
  return document.blocks.flatMap((block) => {
    const number = ARTICLE_ANCHOR.exec(block.anchor)?.[1];
    return number ? [Number(number)] : [];
  });
}

function digest(document: IndexedDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
