import { createHash } from 'node:crypto';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { FileIndex, FileKind } from '../../register/file-index.ts';
import { recordContent } from '../../register/record-content.ts';
import { hasRows } from '../../model/record.ts';
import type { Revision } from '../../model/record.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import { consultationId, consultationJsonText } from '../regulation/consultation.ts';
import { plainText } from '../regulation/plain-text.ts';
import { portal } from '../site/site.ts';
import type { RecordBase } from '../records/document-header.ts';
import { entriesCsv } from '../records/entries-csv.ts';
import { recordJsonText } from '../records/record-json.ts';
import { tombstoneOf } from '../records/revision-links.ts';
import { regulationJsonText } from '../regulation/regulation-json.ts';
import { heldRevisions, revisionName } from './held-revisions.ts';
import type { HeldRevision } from './held-revisions.ts';
import { placeInRegister } from './register.ts';

type KnownFile = [sha256: string, kind: FileKind];

/** What saved files are compared with: the hash of every file the site offers of a revision, or has registered. */
export function fileIndex(): FileIndex {
  const { ledger, publications } = portal();
  const authored = new Map([...publications, ...ledger].map((each) => [revisionName(each), each]));
  const held = heldRevisions();
  const files: FileIndex['files'] = {};
  for (const [at, revision] of held.entries())
    for (const [hash, kind] of [
      ...offeredFiles(revision),
      ...(authored.get(revisionName(revision))?.files ?? []).map(({ sha256 }): KnownFile => [
        sha256,
        'authored',
      ]),
    ]) {
      const known = (files[hash] ??= []);
      if (!known.some(([each]) => each === at)) known.push([at, kind]);
    }
  const revisions = held.map(({ id, revision, name, title, href, sample, state, sha256 }) => {
    const entry = placeInRegister(id, revision);
    return { id, revision, name, title, href, sample, state, sha256, entry };
  });
  return { revisions, files };
}

function offeredFiles({ from, revision, state }: HeldRevision): KnownFile[] {
  if ('placed' in from) return recordFiles(from.placed, revision);
  if ('consulted' in from) {
    const { consulted } = from;
    return [
      [hashOf(consultationJsonText(consulted)), 'record-json'],
      ...contentOf(consultationId(consulted), consulted.revision),
    ];
  }
  // What the portal itself wrote is offered as it was authored, and in no other form.
  if (!('version' in from)) return [];
  const { jurisdiction, version } = from;
  // Of an earlier state of the text the register alone knows the hash.
  if (state !== 'standing') return [];
  return [
    [hashOf(version.source), 'source'],
    [hashOf(version.markdown), 'markdown'],
    [hashOf(plainText(jurisdiction, version)), 'text'],
    [hashOf(regulationJsonText(jurisdiction, version)), 'regulation-json'],
  ];
}

function recordFiles(placed: PlacedRecord, number: number): KnownFile[] {
  const { record } = placed;
  const revision: Revision<RecordBase> = revisionOf<RecordBase>(record, number);
  const rows = hasRows(record) && !tombstoneOf(record, number);
  return [
    [hashOf(recordJsonText(placed, number)), 'record-json'],
    ...contentOf(record.id, { ...revision, ...revision.whole }),
    ...(rows ? [[hashOf(entriesCsv(placed, number)), 'csv'] satisfies KnownFile] : []),
    ...(revision.data.attachments ?? []).map(({ sha256 }): KnownFile => [sha256, 'attachment']),
  ];
}

/** The record as its JSON gives it; nothing where its own words have left the folder. */
function contentOf(id: string, { number, data, prose, authored }: Revision<unknown>): KnownFile[] {
  if (authored.length === 0) return [];
  const written: unknown = JSON.parse(
    JSON.stringify({ id, revision: number, data, ...(prose ? { prose } : {}) }),
  );
  const claim = recordContent(written);
  return claim ? [[hashOf(claim.content), 'record-content']] : [];
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
