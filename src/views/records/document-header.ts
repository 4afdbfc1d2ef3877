import type { PlacedRecord } from '../../content/portal-records.ts';
import { revisionState } from '../../law/records/revision-state.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_STATED } from '../../messages/site/blanks.ts';
import { REVISION_STATES } from '../../messages/records/records.ts';
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
    detail('索引号', record.id, { mono: true }),
    detail('类别', `${jurisdiction.about.award} · ${recordName(record)}`),
    detail('届次', round.about.label, { href: roundHref(placed) }),
    detail('标题', data.title),
    detail('发文字号', data.documentNumber ?? NOT_STATED),
    detail('发文机关', data.issuer),
    detail('成文日期', data.signedOn ?? NOT_STATED),
    detail('发布日期', data.publishedOn ?? NOT_STATED),
    detail('有效性', REVISION_STATES[revisionState<RecordBase>(record, number)]),
    sourceFact(data, record.sample),
    ...(data.readOn ? [detail('读取日期', data.readOn)] : []),
    ...(data.remark ? [detail('门户说明', data.remark)] : []),
    detail('文件 SHA-256', sha256, { mono: true }),
  ];
}

function sourceFact({ source }: RecordBase, sample: boolean): Detail {
  if (!source) return detail('信息来源', sample ? '样例，没有来源' : NOT_STATED);
  const { url, remark } = source;
  const lines = [...(url ? [{ text: url, href: url }] : []), ...(remark ? [{ text: remark }] : [])];
  return { name: '信息来源', lines: lines.length > 0 ? lines : [{ text: NOT_STATED }] };
}
