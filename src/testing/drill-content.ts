import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadPortal } from '../content/load-portal.ts';
import { findingLine } from '../messages/findings/findings.ts';
import { brokenTrees } from './broken-trees.ts';
import { drawnFrom } from './lawful-rounds.ts';
import { VALID_FILES } from './valid-content.ts';
import { VALID_ROUND_FILES } from './valid-round.ts';

const VALID: Readonly<Record<string, string>> = { ...VALID_FILES, ...VALID_ROUND_FILES };

/** What became of broken content: how many trees were refused, and which were not as they must be. */
export interface Drilled {
  refused: number;
  /** Names of trees that were accepted, were answered with an engine's words or at another file, or ended the reader. */
  failed: string[];
  /** Milliseconds of the slowest. */
  slowest: number;
}

/** Four words of a sentence an engine wrote. */
const ENGINE = /[A-Za-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/;

/** Reads so many broken folders, one file broken in each, and judges each answer. */
export function drillContent(seed: number, count: number): Drilled {
  const folder = mkdtempSync(join(tmpdir(), 'portal-drill-'));
  const root = join(folder, 'content');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    for (const [path, text] of Object.entries(VALID)) write(path, text);
    const drilled: Drilled = { refused: 0, failed: [], slowest: 0 };
    for (const { name, file, text } of brokenTrees(VALID, drawnFrom(seed))) {
      if (drilled.refused + drilled.failed.length >= count) break;
      write(file, text);
      const begun = performance.now();
      const fault = faultOf(root, file);
      drilled.slowest = Math.max(drilled.slowest, performance.now() - begun);
      if (fault === null) drilled.refused++;
      else drilled.failed.push(`${name}: ${fault}`);
      write(file, VALID[file] ?? '');
    }
    return drilled;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with the answer to a broken folder; null where it is refused as it must be. */
function faultOf(root: string, file: string): string | null {
  try {
    const { findings } = loadPortal(root);
    if (findings.length === 0) return 'accepted';
    const lines = findings.map(findingLine);
    const foreign = lines.find((line) => ENGINE.test(line));
    if (foreign !== undefined) return `in an engine’s words: ${foreign}`;
    return findings.some((each) => each.file === `content/${file}`)
      ? null
      : `at another file: ${lines[0]}`;
  } catch (error) {
    return `ended: ${String(error)}`;
  }
}
