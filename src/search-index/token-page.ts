import { createHash } from 'node:crypto';
import { filterValue } from '../domain/search/filter-value.ts';
import { articleToken, blockTokens } from '../domain/search/tokens.ts';
import type { FoldTable } from '../domain/search/fold-table.ts';
import type { IndexedDocument } from '../domain/search/search-document.ts';

const ARTICLE_ANCHOR = /^art-(\d+)$/;

/**
 * The page handed to Pagefind in place of the real one: tokens instead of words. Filters and metadata go
 * through `data-value`, because a value written in Pagefind's own attribute is cut at commas.
 */
export function tokenPage(document: IndexedDocument, table: FoldTable): string {
  const blocks = [document.documentNumber ?? '', ...document.blocks.map((block) => block.text)];
  return [
    '<html lang="zh-CN"><body><main data-pagefind-body>',
    captured('filter', 'city', filterValue(document.city.slug, document.city.name)),
    captured('filter', 'status', filterValue(document.status.code, document.status.label)),
    // A fragment's file name is made of what Pagefind sees; the digest renames it when only words
    // that it does not see have changed, so that no cache keeps the old ones.
    captured('meta', 'digest', digest(document)),
    `<h1>${blockTokens(document.title, table).join(' ')}</h1>`,
    ...blocks.map((text) => paragraph(blockTokens(text, table))),
    paragraph(articleNumbers(document).map(articleToken), ' data-pagefind-weight="0.1"'),
    '</main></body></html>',
  ].join('\n');
}

function paragraph(tokens: string[], attributes = ''): string {
  return tokens.length > 0 ? `<p${attributes}>${tokens.join(' ')}</p>` : '';
}

function captured(kind: 'filter' | 'meta', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}[data-value]" data-value="${escapeAttribute(value)}"></i>`;
}

function articleNumbers(document: IndexedDocument): number[] {
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
