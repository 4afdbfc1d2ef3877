import type { Jurisdiction, Portal, RegulationVersion } from '../content-store/portal.ts';
import { anchorOf } from '../domain/regulations/address.ts';
import { articleWords, paragraphWords } from '../domain/regulations/regulation-text.ts';
import type { SearchBlock, SearchDocument } from '../domain/search/search-document.ts';
import { statusLabel } from '../wording/status.ts';
import { versionFacts } from './version-facts.ts';

/** Every text as search knows it, from the same structure the pages print; texts in force come first. */
export function searchDocuments({ jurisdictions }: Portal): SearchDocument[] {
  const documents = jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.versions.map((version) => searchDocument(jurisdiction, version)),
  );
  return documents.sort((a, b) => Number(a.draft) - Number(b.draft));
}

function searchDocument(jurisdiction: Jurisdiction, version: RegulationVersion): SearchDocument {
  const { status } = versionFacts(jurisdiction, version);
  return {
    id: version.id,
    href: `${jurisdiction.slug}/regulations/${version.slug}/`,
    title: version.about.title,
    titleNote: version.about.draftLabel,
    documentNumber: version.about.documentNumber,
    city: { slug: jurisdiction.slug, name: jurisdiction.about.shortName },
    // Drafts differ in what they call themselves; as a filter they are one thing.
    status: { code: status.code, label: statusLabel(status.code, undefined) },
    draft: status.code === 'draft',
    blocks: searchBlocks(version),
  };
}

/** The parts of a text that a hit can lead to, under the anchors of its page. */
export function searchBlocks({ text }: RegulationVersion): SearchBlock[] {
  const part = (anchor: string, label: string, lines: string[]) =>
    lines.length > 0 ? [{ anchor, label, text: lines.join('\n') }] : [];
  return [
    ...part('letter', '印发通知', text.letter),
    ...text.chapters.flatMap((chapter) => [
      ...chapter.paragraphs.map((paragraph, index) => ({
        anchor: anchorOf({ kind: 'chapter', chapter: chapter.number, paragraph: index + 1 }),
        label: chapter.label,
        text: paragraphWords(paragraph),
      })),
      ...chapter.articles.map((article) => ({
        anchor: anchorOf({ kind: 'article', article: article.number }),
        label: article.label,
        text: `${article.label}　${articleWords(article)}`,
      })),
    ]),
    ...text.annexes.flatMap((annex, index) => part(`annex-${index + 1}`, '附件', annex)),
    ...part('colophon', '版记', text.colophon),
  ];
}
