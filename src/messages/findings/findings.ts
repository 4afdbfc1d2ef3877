import { cleanLine } from '../../law/objection/clean-text.ts';
import type { Finding, FindingCode } from '../../model/finding.ts';
import { resultName } from '../audit/audit.ts';
import { explainedAt } from '../audit/checks/check-page.ts';
import { AMENDMENT_WORDS } from './amendment-words.ts';
import { AUDIT_WORDS, articlesOf, auditWords } from './audit-words.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { FILE_WORDS } from './file-words.ts';
import { PROSE_WORDS } from './prose-words.ts';
import { PUBLISHED_WORDS } from './published-words.ts';
import { RECORD_WORDS } from './record-words.ts';
import { REGULATION_WORDS } from './regulation-words.ts';
import { TEXT_WORDS } from './text-words.ts';
import type { FindingWords } from './words.ts';

/** What each finding says to an editor and how to mend it: one entry per code, both sentences mandatory. */
export const FINDING_WORDS: FindingWords = {
  ...TEXT_WORDS,
  ...FILE_WORDS,
  ...REGULATION_WORDS,
  ...AMENDMENT_WORDS,
  ...RECORD_WORDS,
  ...PROSE_WORDS,
  ...PUBLISHED_WORDS,
  ...CALENDAR_WORDS,
  ...AUDIT_WORDS,
};

/** One finding as an editor reads it: `file:line:col  code  message  → remedy`. */
export function findingLine<C extends FindingCode>(finding: Finding<C>): string {
  const { message, remedy } = FINDING_WORDS[finding.code](finding.values);
  const line = `${finding.file}:${finding.line}:${finding.column}  ${finding.code}  ${message}。→ ${remedy}`;
  // What is repeated from a file may hold breaks and characters that turn the words around.
  return cleanLine(line);
}

/** All findings with a closing count. */
export function findingReport(findings: readonly Finding[]): string {
  return [
    ...findings.map(findingLine),
    '',
    `共 ${findings.length} 处需要改正，网站没有生成。`,
  ].join('\n');
}

/** What the checks point out without calling it a breach: nothing stops, but an editor may have slipped there. */
export function noteReport(notes: readonly Finding<'audit-unmet'>[]): string {
  return [
    `提示 ${notes.length} 项，不影响生成网站；录错的改正，原件就是这样的不用改：`,
    ...notes.map(
      ({ file, line, column, values }) =>
        `${file}:${line}:${column}  ${resultName(values.result)}${auditWords(values.result)}${articlesOf(values.result)}。${explainedAt(values.result.check)}`,
    ),
  ].join('\n');
}
