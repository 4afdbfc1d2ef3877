import type { PlacedRecord } from '../../content/portal-records.ts';
import { revisionState } from '../../law/records/revision-state.ts';
import { recordFolder } from '../../model/record.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_STATED, blankWords } from '../../messages/site/blanks.ts';
import { REVISION_STATES } from '../../messages/records/records.ts';
import {
  DOCUMENT_DETAILS as names,
  basisWords,
  copyWords,
  keptWords,
} from '../../messages/records/record-details.ts';
import { href } from '../site/site.ts';
import { detail } from './detail.ts';
import type { Detail } from './detail.ts';
import { heldHref } from './held.ts';
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
  | 'basisNamed'
  | 'readOn'
  | 'excerpt'
  | (typeof PRINTED)[number]
> & {
  /** The instant of publication, where an hour was stated. */
  publishedAt?: string;
};

/** What the head and foot of an official paper print beside its number and days. */
const PRINTED = ['indexNumber', 'addressees', 'copiedTo', 'subjectWords', 'disclosure'] as const;

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
    ...paperDetails(data),
    detail(names.state, REVISION_STATES[revisionState<RecordBase>(record, number)]),
    sourceFact(data, record.sample, recordFolder(record)),
    ...(data.readOn ? [detail(names.readOn, data.readOn)] : []),
    ...(data.remark ? [detail(names.remark, data.remark)] : []),
    detail(names.sha256, sha256, { mono: true }),
  ];
}

/** What an official paper says of itself. */
export function paperDetails(data: Paper): Detail[] {
  const blank = blankWords(data);
  return [
    detail(names.title, data.title),
    detail(names.documentNumber, data.documentNumber ?? blank),
    detail(names.issuer, data.issuer),
    ...PRINTED.flatMap((key) => (data[key] === undefined ? [] : [detail(names[key], data[key])])),
    ...(data.basisNamed ? [basisFact(data.basisNamed)] : []),
    detail(names.signedOn, data.signedOn ?? blank),
    detail(names.publishedOn, data.publishedOn ?? blank),
  ];
}
type Paper = Omit<RecordBase, 'basis' | 'source' | 'attachments'>;

/** Where the words of a paper were read. */
export function sourceFact(
  { source, attachments = [] }: Pick<RecordBase, 'source' | 'attachments'>,
  sample: boolean,
  folder: string,
): Detail {
  if (!source) return detail(names.source, sample ? names.noSource : NOT_STATED);
  const { url, remark, copyBy, kept } = source;
  const offered = attachments.some(({ file }) => file === kept?.file);
  const lines = [
    ...(url ? [{ text: url, href: url }] : []),
    ...(copyBy ? [{ text: copyWords(copyBy) }] : []),
    ...(remark ? [{ text: remark }] : []),
    ...(kept
      ? [
          {
            text: keptWords(kept.on, kept.sha256, offered),
            ...(offered ? { href: href(`${folder}/${kept.file}`) } : {}),
          },
        ]
      : []),
  ];
  return { name: names.source, lines: lines.length > 0 ? lines : [{ text: NOT_STATED }] };
}

/** What the notice names as its basis, each with the way to it where the portal holds it. */
function basisFact(named: NonNullable<RecordBase['basisNamed']>): Detail {
  return {
    name: names.basisNamed,
    lines: named.map((basis) => {
      const to = basis.held === undefined ? null : heldHref(basis.held);
      return { text: basisWords(basis), ...(to === null ? {} : { href: to }) };
    }),
  };
}
