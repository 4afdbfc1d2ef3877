import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPortal } from '../content/load-portal.ts';
import { PUBLISHED, SEAL } from '../content/register/register-files.ts';
import { statePath } from '../content/register/states.ts';
import { writeRegister } from '../content/register/write-register.ts';
import { UNNAMED_LOG, checkpointText } from '../register/checkpoint.ts';
import { ledgerTree } from '../register/ledger-entry.ts';
import { stateKind } from '../register/state-id.ts';
import type { LedgerEntry } from '../register/ledger-entry.ts';
import type { TestContent } from './content-builder.ts';

/** Registers everything real, as `npm run ledger` does; throws where the content has a fault. */
export function register(content: TestContent, on = '2022-01-07'): TestContent {
  const { portal } = loadPortal(content.root);
  if (!portal) throw new Error('content with a fault cannot be registered');
  writeRegister(content.root, portal, on);
  return content;
}

/** The register's lines. */
export function registered(content: TestContent): LedgerEntry[] {
  return readFileSync(join(content.root, PUBLISHED), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LedgerEntry);
}

/** Where an entry's files stand in the content: a state under its hash, for its own file may be edited. */
export function registeredPaths({ id, files }: LedgerEntry): string[] {
  if (stateKind(id)) return files.map(({ sha256 }) => statePath(sha256));
  const folder = /\/regulations\/[^/]+$/.test(id) ? id : dirname(id);
  return files.map(({ name }) => `jurisdictions/${folder}/${name}`);
}

/** Writes lines as somebody would who rewrites the register together with its seal. */
export function forge(content: TestContent, entries: readonly LedgerEntry[]): TestContent {
  const tree = ledgerTree(entries);
  const head = { origin: UNNAMED_LOG, size: tree.size, root: tree.root() };
  return content
    .write(PUBLISHED, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    .write(SEAL, checkpointText(head));
}
