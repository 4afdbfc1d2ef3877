import type { Jurisdiction, Portal, RegulationVersion } from '../content-store/portal.ts';
import { regulationBlocks } from '../domain/search/regulation-blocks.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
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
    blocks: regulationBlocks(version.text, version.about.title),
  };
}
