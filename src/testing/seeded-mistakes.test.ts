import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditNotes } from '../content/validate/audit-notes.ts';
import { loadPortal } from '../content/load-portal.ts';
import { findingLine, noteReport } from '../messages/findings/findings.ts';
import { realRecords } from './content-builder.ts';
import type { TestContent } from './content-builder.ts';
import { AFTERWARDS_MISTAKES } from './seeded-mistakes/afterwards-mistakes.ts';
import { AWARD_MISTAKES } from './seeded-mistakes/award-mistakes.ts';
import { CALL_SLIPS } from './seeded-mistakes/call-slips.ts';
import { COPIED_SLIPS } from './seeded-mistakes/copied-slips.ts';
import { FURTHER_SLIPS } from './seeded-mistakes/further-slips.ts';
import { LABEL_SLIPS } from './seeded-mistakes/label-slips.ts';
import { RANK_SLIPS } from './seeded-mistakes/rank-slips.ts';
import { REVOCATION_SLIPS } from './seeded-mistakes/revocation-slips.ts';
import { LIST_SLIPS } from './seeded-mistakes/list-slips.ts';
import { LAWFUL_NEIGHBOURS } from './seeded-mistakes/lawful-neighbours.ts';
import { issueBayannur } from './seeded-mistakes/mistake.ts';
import { NOTED_SLIPS } from './seeded-mistakes/noted-slips.ts';
import { OUTCOME_MISTAKES } from './seeded-mistakes/outcome-mistakes.ts';
import { PROCEDURE_MISTAKES } from './seeded-mistakes/procedure-mistakes.ts';
import { WRITING_MISTAKES } from './seeded-mistakes/writing-mistakes.ts';

it('finds nothing in the content as it is', () => {
  expect(realRecords().findings().map(findingLine)).toEqual([]);
});

it('finds nothing in it were the draft of Bayannur issued', () => {
  expect(issueBayannur(realRecords()).findings().map(findingLine)).toEqual([]);
});

describe.each([
  ...PROCEDURE_MISTAKES,
  ...AWARD_MISTAKES,
  ...AFTERWARDS_MISTAKES,
  ...WRITING_MISTAKES,
  ...OUTCOME_MISTAKES,
])('$slip', (mistake) => {
  it('is reported once, at its line and with its article, and nothing else is', () => {
    const content = realRecords();
    mistake.make(content);
    const found = content.findings();
    expect(found.map(findingLine)).toHaveLength(1);
    const [line = ''] = found.map(findingLine);
    const [file, words] = mistake.at;
    expect(line).toContain(`content/${file}:${lineOf(content, file, words)}:`);
    expect(line).toContain(`  ${mistake.code}  `);
    expect(line).toContain(mistake.says);
    if (mistake.articles) expect(line).toContain(`（依据条款：${mistake.articles}）`);
  });
});

/** What is pointed out in the content as it is, worked out once. */
let noted: ReadonlySet<string> | undefined;

describe.each([
  ...NOTED_SLIPS,
  ...CALL_SLIPS,
  ...LIST_SLIPS,
  ...RANK_SLIPS,
  ...LABEL_SLIPS,
  ...REVOCATION_SLIPS,
  ...COPIED_SLIPS,
  ...FURTHER_SLIPS,
])('$slip', ({ make, at: [file, words], says, articles }) => {
  it('stops nothing and is the one more thing pointed out, at its line', () => {
    const content = realRecords();
    noted ??= new Set(notesOf(content));
    const before = noted;
    make(content);
    const [line = '', ...more] = notesOf(content).filter((note) => !before.has(note));
    expect(more).toEqual([]);
    expect(line).toContain(`content/${file}:${lineOf(content, file, words)}:`);
    expect(line).toContain(says);
    if (articles) expect(line).toContain(`（依据条款：${articles}）`);
  });
});

it.each(LAWFUL_NEIGHBOURS)('$slip: nothing is said of it', ({ make }) => {
  const content = realRecords();
  const before = new Set(notesOf(content));
  make(content);
  expect(notesOf(content).filter((note) => !before.has(note))).toEqual([]);
});

function notesOf({ root }: TestContent): string[] {
  const { portal, findings } = loadPortal(root);
  expect(findings).toEqual([]);
  return portal ? noteReport(auditNotes(portal)).split('\n').slice(1) : [];
}

/** The one line of a file that holds the words; 1 without words. */
function lineOf(content: TestContent, file: string, words: string | undefined): number {
  if (words === undefined) return 1;
  const lines = readFileSync(join(content.root, file), 'utf8').split('\n');
  const holding = lines.flatMap((text, index) => (text.includes(words) ? [index + 1] : []));
  expect(holding, words).toHaveLength(1);
  return holding[0] ?? 0;
}
