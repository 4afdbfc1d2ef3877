import type { PlacedRecord } from '../../content/portal-records.ts';
import { revisionOf, revisionState } from '../../law/records/revision-state.ts';
import { portal } from '../site/site.ts';
import { versionDetails } from '../regulation/version-details.ts';
import { auditJson } from '../audit/audit-json.ts';
import type { RecordBase } from './document-header.ts';
import { recordHref } from './record-link.ts';
import { recordFlags } from './record-flags.ts';
import { recordStates, statesKey } from './states.ts';
import { revisionLinks, tombstoneOf } from './revision-links.ts';

/** The file a record's revision is offered as. */
export function recordJsonText(placed: PlacedRecord, number: number): string {
  return JSON.stringify(recordJson(placed, number), null, 2) + '\n';
}

/** A record's revision as open data; a revision whose words are gone says when, why, and their SHA-256. */
function recordJson(placed: PlacedRecord, number: number) {
  const { record, round, jurisdiction } = placed;
  const { data, prose, sha256 } = revisionOf<RecordBase>(record, number);
  const { version } = placed;
  const tombstone = tombstoneOf(record, number);
  return {
    id: record.id,
    kind: record.kind,
    address: recordHref(record),
    ...recordFlags(placed, number),
    jurisdiction: { slug: jurisdiction.slug, name: jurisdiction.about.name },
    round: { slug: round.slug, label: round.about.label },
    regulation: version
      ? { id: version.id, status: versionDetails(jurisdiction, version).status.code }
      : null,
    revision: number,
    state: revisionState<RecordBase>(record, number),
    sha256,
    revisions: revisionLinks(record, number).map((each) => ({
      number: each.number,
      address: each.href,
      state: each.state,
      change: each.change,
      sha256: each.sha256,
    })),
    ...(tombstone
      ? { tombstone }
      : {
          data,
          ...(prose ? { prose } : {}),
          ...statesKey(recordStates(placed, data)),
          ...(number === record.revisions.length
            ? { audit: auditJson(portal().audit.get(record.id) ?? []) }
            : {}),
        }),
  };
}
