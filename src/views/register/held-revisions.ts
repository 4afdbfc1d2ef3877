import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { stateRevisions } from './state-revisions.ts';
import type { StateRevision } from './state-revisions.ts';
import type { IndexedRevision } from '../../register/file-index.ts';
import { revisionState } from '../../law/records/revision-state.ts';
import { href } from '../site/site.ts';
import { once } from '../site/once.ts';
import type { RecordBase } from '../records/document-header.ts';
import { bareTitle, recordName } from '../records/record-link.ts';
import { revisionHref } from '../records/revision-links.ts';
import { consultationId } from '../regulation/consultation.ts';
import type { Consulted } from '../regulation/consultation.ts';
import { versionDetails } from '../regulation/version-details.ts';
import { CONSULTATION } from '../../messages/regulation/consultation.ts';
import { cityText } from '../../messages/regulation/regulation.ts';

/** A revision of a record or of a text that has an address on the site, samples among them. */
export interface HeldRevision extends Omit<IndexedRevision, 'entry'> {
  from:
    | { placed: PlacedRecord }
    | { jurisdiction: Jurisdiction; version: RegulationVersion }
    | { consulted: Consulted }
    | StateRevision['from'];
}

/** Every revision the site speaks of; of a corrected text also those the register alone remembers. */
export const heldRevisions = once(({ portal }): readonly HeldRevision[] => {
  const known = Map.groupBy([...portal.ledger, ...portal.publications], ({ id }) => id);
  return [
    ...portal.jurisdictions.flatMap((jurisdiction) =>
      jurisdiction.versions.flatMap((version) => textRevisions(jurisdiction, version, known)),
    ),
    ...portal.jurisdictions.flatMap(consultationRevisions),
    ...placedRecords(portal).flatMap(recordRevisions),
    ...stateRevisions(portal, known),
  ];
});

/** A revision by which it is known everywhere. */
export function revisionName({ id, revision }: { id: string; revision: number }): string {
  return `${id} ${revision}`;
}

function textRevisions(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
  revisions: ReadonlyMap<string, { revision: number; sha256: string }[]>,
): HeldRevision[] {
  const id = `${jurisdiction.slug}/regulations/${version.slug}`;
  const { title, draftLabel } = version.about;
  const known = revisions.get(id) ?? [];
  const newest = Math.max(...known.map(({ revision }) => revision));
  return [...new Map(known.map((each) => [each.revision, each.sha256]))].map(
    ([revision, sha256]) => ({
      id,
      revision,
      name: cityText(jurisdiction.about.name),
      title: `${title}${draftLabel ? `（${draftLabel}）` : ''}`,
      href: versionDetails(jurisdiction, version).href,
      sample: false,
      state: revision === newest ? 'standing' : 'corrected',
      sha256,
      from: { jurisdiction, version },
    }),
  );
}

function consultationRevisions(jurisdiction: Jurisdiction): HeldRevision[] {
  const { slug, about, versions } = jurisdiction;
  return versions.flatMap((version) =>
    version.consultation.map((revision, _, { length }) => ({
      id: consultationId({ jurisdiction, version }),
      revision: revision.number,
      name: about.name + CONSULTATION.name,
      title: revision.data.title,
      href: href(`${slug}/regulations/${version.slug}/consultation/`),
      sample: false,
      state: revision.number === length ? ('standing' as const) : ('corrected' as const),
      sha256: revision.sha256,
      from: { consulted: { jurisdiction, version, revision } },
    })),
  );
}

function recordRevisions(placed: PlacedRecord): HeldRevision[] {
  const { record, round, jurisdiction } = placed;
  const revisions: { number: number; sha256: string; data: { title: string } }[] = record.revisions;
  return revisions.map(({ number, sha256, data }) => {
    const state = revisionState<RecordBase>(record, number);
    return {
      id: record.id,
      revision: number,
      name: `${jurisdiction.about.award}${round.about.label}${recordName(record)}`,
      title: state === 'redacted' ? recordName(record) : bareTitle(data.title),
      href: revisionHref(record, number),
      sample: record.sample,
      state,
      sha256,
      from: { placed },
    };
  });
}
