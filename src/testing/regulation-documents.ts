import { globSync, readFileSync } from 'node:fs';
import { parseRegulation } from '../law/regulation/parse.ts';
import { regulationBlocks } from '../search/shared/regulation-blocks.ts';
import type { SearchDocument } from '../search/shared/search-document.ts';
import { TESTED_CONTENT } from './tested-content.ts';

const DOCUMENT_NUMBER = /^\S+〔\d{4}〕\d+号$/;

/** Every regulation in the tested content as a search document, read from its text alone. */
export function regulationDocuments(): SearchDocument[] {
  return globSync(`${TESTED_CONTENT}/jurisdictions/*/regulations/*/text.md`)
    .toSorted()
    .map((file) => {
      const [version = '', , slug = ''] = file.split(/[\\/]/).slice(0, -1).toReversed();
      const { text } = parseRegulation(readFileSync(file, 'utf8'));
      const title = text.heading.find((line) => line.endsWith('办法')) ?? slug;
      const draft = version.startsWith('draft');
      return {
        id: `${slug}-${version}`,
        kind: 'regulation',
        href: `${slug}/regulations/${version}/`,
        title,
        titleNote: text.heading.find((line) => line.startsWith('（'))?.slice(1, -1),
        documentNumber: text.letter.find((line) => DOCUMENT_NUMBER.test(line)) ?? null,
        city: { slug, name: slug },
        status: draft ? { code: 'draft', label: '草案' } : { code: 'in-force', label: '现行有效' },
        draft,
        blocks: regulationBlocks(text, title),
      };
    });
}
