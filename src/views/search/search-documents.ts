import { placedRecords } from '../../content/portal-records.ts';
import type { Jurisdiction, Portal, RegulationVersion } from '../../model/portal.ts';
import { regulationBlocks } from '../../search/shared/regulation-blocks.ts';
import type { SearchDocument } from '../../search/shared/search-document.ts';
import { statusName } from '../../messages/rules/status.ts';
import { versionDetails } from '../regulation/version-details.ts';
import { guideDocuments } from './guide-documents.ts';
import { organisationDocuments } from './organisation-documents.ts';
import { pageDocuments } from './page-documents.ts';
import { questionDocuments } from './question-documents.ts';
import { recordDocument } from './record-document.ts';
import { soundsOf } from './sounds-of.ts';

/**
 * Everything the portal prints as search knows it, from the same models as the pages, best first: answers, texts in
 * force, drafts, the newest records, organisations, the portal's own pages.
 */
export function searchDocuments(portal: Portal): SearchDocument[] {
  const records = placedRecords(portal).map(recordDocument);
  return [
    ...questionDocuments(portal),
    ...regulationDocuments(portal),
    ...records.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1)),
    ...organisationDocuments(),
    ...guideDocuments(portal),
    ...pageDocuments(),
  ];
}

/** Every text of a regulation; texts in force come first. */
export function regulationDocuments({
  jurisdictions,
}: Pick<Portal, 'jurisdictions'>): SearchDocument[] {
  return jurisdictions
    .flatMap((jurisdiction) =>
      jurisdiction.versions.map((version) => regulationDocument(jurisdiction, version)),
    )
    .sort((a, b) => Number(a.draft) - Number(b.draft));
}

function regulationDocument(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): SearchDocument {
  const { status, documentNumber, mark } = versionDetails(jurisdiction, version);
  return {
    id: version.id,
    kind: 'regulation',
    href: `${jurisdiction.slug}/regulations/${version.slug}/`,
    title: version.about.title + (documentNumber ? '' : (mark ?? '')),
    titleNote: version.about.draftLabel,
    documentNumber,
    city: {
      slug: jurisdiction.slug,
      name: jurisdiction.about.shortName,
      alsoCalled: jurisdiction.about.alsoCalled,
    },
    // Drafts differ in what they call themselves; as a filter they are one thing.
    status: { code: status.code, label: statusName(status.code) },
    draft: status.code === 'draft',
    on: version.about.signedOn?.on ?? null,
    blocks: regulationBlocks(version.text, version.about.title),
    aliases: [
      ...(jurisdiction.about.alsoCalled ?? []),
      ...soundsOf(version.about.title),
      ...soundsOf(jurisdiction.about.shortName),
    ],
  };
}
