import { contentBytes } from '../../content/read/content-bytes.ts';
import { entryText } from '../../register/ledger-entry.ts';
import { proofText } from '../../register/proof-file.ts';
import { entryBundles, hashTiles } from '../../register/tiles.ts';
import type { LogFile } from '../../register/tiles.ts';
import { portal, settings } from '../site/site.ts';
import { tombstoneOf } from '../records/revision-links.ts';
import { heldRevisions, revisionName } from './held-revisions.ts';
import { proofPath, registerTree, servedCheckpoint } from './register.ts';

export interface LogFileProps extends Record<string, unknown> {
  file: LogFile;
}

/**
 * The register as static files, C2SP tlog-tiles: checkpoint, tiles, bundles; beside them the entries as lines, a
 * proof for each, and the authored files under the SHA-256 they are registered by.
 */
export function logFiles(): LogFile[] {
  const { ledger } = portal();
  const tree = registerTree();
  const texts = ledger.map(entryText);
  const sizes = checkpointSizes();
  const checkpoint = servedCheckpoint().text;
  return [
    written('checkpoint', checkpoint),
    written('published.jsonl', texts.map((text) => `${text}\n`).join('')),
    ...hashTiles(tree, sizes),
    ...entryBundles(texts, sizes),
    ...ledger.map((_, index) =>
      written(proofPath(index + 1), proofText(index, tree.inclusionProof(index), checkpoint)),
    ),
    ...authoredFiles().map(({ path, source }) => ({
      path,
      bytes: contentBytes(settings.content, source),
    })),
  ];
}

/** Path below the log's folder of a registered file; the same bytes have the same address for ever. */
export function authoredPath({ name, sha256 }: { name: string; sha256: string }): string {
  return `files/${sha256}${name.slice(name.lastIndexOf('.'))}`;
}

/** Registered files whose words the site shows: what was redacted or withdrawn keeps its hash alone. */
export function authoredFiles(): { path: string; source: string }[] {
  const { ledger, publications } = portal();
  const registered = new Set(ledger.map(revisionName));
  const shown = new Set(
    heldRevisions()
      .filter(
        ({ from, revision }) => !('placed' in from) || !tombstoneOf(from.placed.record, revision),
      )
      .map(revisionName),
  );
  const files = publications
    .filter((each) => registered.has(revisionName(each)) && shown.has(revisionName(each)))
    .flatMap((each) => each.files)
    .map((file) => ({ path: authoredPath(file), source: file.path }));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The sizes the register had at the end of each day it grew, and has now: partial tiles are kept for those. */
function checkpointSizes(): number[] {
  const { ledger } = portal();
  return ledger.flatMap(({ on }, index) => (ledger[index + 1]?.on === on ? [] : [index + 1]));
}

function written(path: string, text: string): LogFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
