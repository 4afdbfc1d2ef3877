import type { SearchDocument } from '../../search/shared/search-document.ts';
import { organisations } from '../organisations/organisation-index.ts';
import { recordName } from '../records/record-link.ts';
import { soundsOf } from './sounds-of.ts';
import { PART_LABELS } from '../../messages/search/search.ts';

/** Every organisation, found by its names, their pinyin and initials, and any part of its credit code. */
export function organisationDocuments(): SearchDocument[] {
  return organisations().map(({ id, name, otherNames, creditCode, sample, mentions }) => ({
    id: `organisations/${id}`,
    kind: 'organisation',
    href: `organisations/${id}/`,
    title: name,
    city: null,
    status: null,
    draft: false,
    sample,
    blocks: [
      {
        anchor: '',
        label: PART_LABELS.mentions,
        text: [
          ...otherNames,
          creditCode ?? '',
          ...new Set(
            mentions.map(
              ({ placed: { jurisdiction, round, record } }) =>
                `${jurisdiction.about.shortName} ${round.about.label} ${recordName(record)}`,
            ),
          ),
        ]
          .filter(Boolean)
          .join('\n'),
      },
    ],
    aliases: [name, ...otherNames].flatMap(soundsOf),
    codes: creditCode ? [creditCode] : [],
  }));
}
