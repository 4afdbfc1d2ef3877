import type { PlacedRecord } from '../../content/portal-records.ts';
import { revisionState } from '../../law/records/revision-state.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_STATED } from '../../messages/site/blanks.ts';
import { REVISION_STATES } from '../../messages/records/records.ts';
import { DOCUMENT_DETAILS as names } from '../../messages/records/record-details.ts';
import { detail } from './detail.ts';
import type { Detail } from './detail.ts';
import { recordName, roundHref } from './record-link.ts';

/** What every kind of record says about itself. */
export type RecordBase = Pick<
  RevocationRecord,
  | 'title'
  | 'documentNumber'
  | 'issuer'
  | 'signedOn'
  | 'publishedOn'
  | 'source'
  | 'basis'
  | 'attachments'
  | 'remark'
  | 'revision'
> & { readOn?: string | undefined };

/** The header fields of a published document; a blank in the notice stays a blank. */
export function documentHeader(
  placed: PlacedRecord,
  data: RecordBase,
  number: number,
  sha256: string,
): Detail[] {
  const { record, round, jurisdiction } = placed;
  return [
    detail(names.id, record.id, { mono: true }),
    detail(names.kind, `${jurisdiction.about.award} · ${recordName(record)}`),
    detail(names.round, round.about.label, { href: roundHref(placed) }),
    detail(names.title, data.title),
    detail(names.documentNumber, data.documentNumber ?? NOT_STATED),
    detail(names.issuer, data.issuer),
    detail(names.signedOn, data.signedOn ?? NOT_STATED),
    detail(names.publishedOn, data.publishedOn ?? NOT_STATED),
    detail(names.state, REVISION_STATES[revisionState<RecordBase>(record, number)]),
    sourceFact(data, record.sample),
    ...(data.readOn ? [detail(names.readOn, data.readOn)] : []),
    ...(data.remark ? [detail(names.remark, data.remark)] : []),
    detail(names.sha256, sha256, { mono: true }),
  ];
}

function sourceFact({ source }: RecordBase, sample: boolean): Detail {
  if (!source) return detail(names.source, sample ? names.noSource : NOT_STATED);
  const { url, remark } = source;
  const lines = [...(url ? [{ text: url, href: url }] : []), ...(remark ? [{ text: remark }] : [])];
  return { name: names.source, lines: lines.length > 0 ? lines : [{ text: NOT_STATED }] };
}
