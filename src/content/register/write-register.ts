import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UNNAMED_LOG, checkpointText } from '../../register/checkpoint.ts';
import { entryText, ledgerTree } from '../../register/ledger-entry.ts';
import { stateKind } from '../../register/state-id.ts';
import type { Portal, Publication } from '../../model/portal.ts';
import { PUBLISHED, SEAL } from './register-files.ts';
import { statePath } from './states.ts';

/**
 * Adds a line to the register for everything real that has none, keeps a copy of the states among it, and seals the
 * whole. Lines that stand there keep their bytes. Returns whether anything was written.
 */
export function writeRegister(
  root: string,
  { ledger, unpublished }: Pick<Portal, 'ledger' | 'unpublished'>,
  on: string,
): boolean {
  const added = unpublished.map(({ id, revision, sha256, files }) => ({
    id,
    revision,
    sha256,
    on,
    files: files.map((file) => ({ name: file.name, sha256: file.sha256 })),
  }));
  for (const each of unpublished) if (stateKind(each.id)) keepState(root, each);
  const tree = ledgerTree([...ledger, ...added]);
  const head = { origin: UNNAMED_LOG, size: tree.size, root: tree.root() };
  const before = textOf(join(root, PUBLISHED));
  // An editor's hand may have taken the last line break away.
  const lineBreak = before === '' || before.endsWith('\n') ? '' : '\n';
  const lines = added.map((entry) => `${entryText(entry)}\n`).join('');
  if (lines !== '') writeFileSync(join(root, PUBLISHED), before + lineBreak + lines);
  const sealed = tree.size === 0 ? '' : checkpointText(head);
  if (sealed === textOf(join(root, SEAL))) return false;
  writeFileSync(join(root, SEAL), sealed);
  return true;
}

/** Its own file goes on being edited: what was registered is kept beside it. */
function keepState(root: string, { sha256, files: [file] }: Publication): void {
  const kept = join(root, statePath(sha256));
  mkdirSync(dirname(kept), { recursive: true });
  if (file && !existsSync(kept)) copyFileSync(join(root, file.path), kept);
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
