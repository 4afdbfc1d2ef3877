import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadPortal } from '../content/load-portal.ts';
import { PUBLISHED, SEAL } from '../content/register/register-files.ts';
import { writeRegister } from '../content/register/write-register.ts';
import { findingLine } from '../messages/findings/findings.ts';
import { REGULATION, SOURCE } from './broken-examples/broken-example.ts';
import { CASES, brokenTrees } from './broken-trees.ts';
import { drawnFrom } from './lawful-rounds.ts';
import { TESTED_CONTENT } from './tested-content.ts';
import { VALID_FILES } from './valid-content.ts';
import { VALID_ROUND_FILES } from './valid-round.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  ...VALID_FILES,
  ...VALID_ROUND_FILES,
  [CASES]:
    '- id: registered\n  says: 在本市登记\n  on: "2022-01-01"\n  facts:\n    registeredHere: true\n  outcome: eligible\n  conditions:\n    registered-here: met\n',
  'questions.yaml': '- id: places\n  ask: 每届评几家？\n  also: [有几个名额]\n  about: [places]\n',
  'calendars/2023.yaml': readFileSync(join(TESTED_CONTENT, 'calendars/2023.yaml'), 'utf8'),
  'guides/guide.mdx':
    '---\ntitle: 说明\ndescription: 某门户的说明。\n---\n\n本站是一组静态文件。\n\n## 内容\n\n记录和文本。\n',
};

/** What became of broken content: how many trees were refused, and which were not as they must be. */
export interface Drilled {
  refused: number;
  /** Names of trees that were accepted, were answered with an engine's words or at another file, or ended the reader. */
  failed: string[];
  /** Milliseconds of the slowest. */
  slowest: number;
}

/** An issued file that differs is told of where its hash is stated. */
const TOLD_AT: Readonly<Record<string, string>> = { [SOURCE]: REGULATION };

/** Four words of a sentence an engine wrote. */
const ENGINE = /[A-Za-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/;

/**
 * Reads so many broken folders, one file broken in each, and judges each answer.
 * @param every takes the first of so many, that a small sample reaches every file
 */
export function drillContent(seed: number, count: number, every = 1): Drilled {
  const folder = mkdtempSync(join(tmpdir(), 'portal-drill-'));
  const root = join(folder, 'content');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  try {
    for (const [path, text] of Object.entries(WRITTEN)) write(path, text);
    const valid = { ...WRITTEN, ...registeredIn(root) };
    const drilled: Drilled = { refused: 0, failed: [], slowest: 0 };
    let drawn = 0;
    for (const { name, file, text } of brokenTrees(valid, drawnFrom(seed))) {
      if (drawn++ % every !== 0) continue;
      if (drilled.refused + drilled.failed.length >= count) break;
      write(file, text);
      const begun = performance.now();
      const fault = faultOf(root, file);
      drilled.slowest = Math.max(drilled.slowest, performance.now() - begun);
      if (fault === null) drilled.refused++;
      else drilled.failed.push(`${name}: ${fault}`);
      write(file, valid[file] ?? '');
    }
    return drilled;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Registers what the folder holds: the register and its seal are files as well. */
function registeredIn(root: string): Record<string, string> {
  const { portal, findings } = loadPortal(root);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  writeRegister(root, portal, '2022-01-07');
  const read = (name: string) => [name, readFileSync(join(root, name), 'utf8')] as const;
  return Object.fromEntries([PUBLISHED, SEAL].map(read));
}

/** What is wrong with the answer to a broken folder; null where it is refused as it must be. */
function faultOf(root: string, file: string): string | null {
  try {
    const { findings } = loadPortal(root);
    if (findings.length === 0) return 'accepted';
    const lines = findings.map(findingLine);
    const foreign = lines.find((line) => ENGINE.test(line));
    if (foreign !== undefined) return `in an engine’s words: ${foreign}`;
    const places = [file, TOLD_AT[file]].map((each) => `content/${each}`);
    return findings.some((each) => places.includes(each.file))
      ? null
      : `at another file: ${lines[0]}`;
  } catch (error) {
    return `ended: ${String(error)}`;
  }
}
