import { createHash } from 'node:crypto';
import { codeTokens } from '../shared/code-tokens.ts';
import { articleToken, blockTokens, kindToken } from '../shared/tokens.ts';
import type { FoldTable } from '../shared/fold-table.ts';
import type { IndexedDocument } from '../shared/search-document.ts';

const ARTICLE_ANCHOR = /^art-(\d+)$/;

/** The page handed to Pagefind in place of the real one: tokens instead of words. */
export function tokenPage(document: IndexedDocument, table: FoldTable): string {
  const blocks = [
    document.documentNumber ?? '',
    // A question is found by its wordings; the words of its answer are found where they stand.
    ...(document.kind === 'question' ? [] : document.blocks).map((block) => block.text),
    ...(document.aliases ?? []),
  ];
  return [
    '<html lang="zh-CN"><body><main data-pagefind-body>',
    // A fragment's file name is made of what Pagefind sees; the digest renames it when only words
    // that it does not see have changed, so that no cache keeps the old ones. As an attribute it is no word.
    `<i data-pagefind-meta="digest[data-value]" data-value="${digest(document)}"></i>`,
    `<h1>${blockTokens(document.title, table).join(' ')}</h1>`,
    ...blocks.map((text) => paragraph(blockTokens(text, table))),
    paragraph(articleNumbers(document).map(articleToken), ' data-pagefind-weight="0.1"'),
    paragraph([kindToken(document.kind)], ' data-pagefind-weight="0.1"'),
    ...(document.codes ?? []).map((code) =>
      paragraph(codeTokens(code), ' data-pagefind-weight="0.1"'),
    ),
    '</main></body></html>',
  ].join('\n');
}

function paragraph(tokens: string[], attributes = ''): string {
  return tokens.length > 0 ? `<p${attributes}>${tokens.join(' ')}</p>` : '';
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
