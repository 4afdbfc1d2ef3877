import { describe, expect, it } from 'vitest';
import { AMENDMENT_EXAMPLES } from '../../testing/broken-examples/amendment-examples.ts';
import { AUDIT_EXAMPLES } from '../../testing/broken-examples/audit-examples.ts';
import { ATTACHMENT_EXAMPLES } from '../../testing/broken-examples/attachment-examples.ts';
import { CALENDAR_EXAMPLES } from '../../testing/broken-examples/calendar-examples.ts';
import { CHARACTER_EXAMPLES } from '../../testing/broken-examples/character-examples.ts';
import { ELIGIBILITY_EXAMPLES } from '../../testing/broken-examples/eligibility-examples.ts';
import { FILE_EXAMPLES } from '../../testing/broken-examples/file-examples.ts';
import { FOLDER_EXAMPLES } from '../../testing/broken-examples/folder-examples.ts';
import { NUMBER_EXAMPLES } from '../../testing/broken-examples/number-examples.ts';
import { FOLLOW_UP_EXAMPLES } from '../../testing/broken-examples/follow-up-examples.ts';
import { OUTCOME_EXAMPLES } from '../../testing/broken-examples/outcome-examples.ts';
import { PROSE_EXAMPLES } from '../../testing/broken-examples/prose-examples.ts';
import { PUBLISHED_EXAMPLES } from '../../testing/broken-examples/published-examples.ts';
import { RECORD_EXAMPLES } from '../../testing/broken-examples/record-examples.ts';
import { RECORD_LINK_EXAMPLES } from '../../testing/broken-examples/record-link-examples.ts';
import { OFFICE_EXAMPLES } from '../../testing/broken-examples/office-examples.ts';
import { OWN_WORDS_EXAMPLES } from '../../testing/broken-examples/own-words-examples.ts';
import { REGULATION_EXAMPLES } from '../../testing/broken-examples/regulation-examples.ts';
import { TEXT_EXAMPLES } from '../../testing/broken-examples/text-examples.ts';
import { VERSION_EXAMPLES } from '../../testing/broken-examples/version-examples.ts';
import { validContent } from '../../testing/content-builder.ts';
import { FINDING_WORDS, findingLine, findingReport } from '../../messages/findings/findings.ts';

const EXAMPLES = [
  ...TEXT_EXAMPLES,
  ...FILE_EXAMPLES,
  ...FOLDER_EXAMPLES,
  ...CHARACTER_EXAMPLES,
  ...ATTACHMENT_EXAMPLES,
  ...REGULATION_EXAMPLES,
  ...VERSION_EXAMPLES,
  ...AMENDMENT_EXAMPLES,
  ...OFFICE_EXAMPLES,
  ...OWN_WORDS_EXAMPLES,
  ...NUMBER_EXAMPLES,
  ...ELIGIBILITY_EXAMPLES,
  ...RECORD_EXAMPLES,
  ...PROSE_EXAMPLES,
  ...PUBLISHED_EXAMPLES,
  ...RECORD_LINK_EXAMPLES,
  ...FOLLOW_UP_EXAMPLES,
  ...OUTCOME_EXAMPLES,
  ...CALENDAR_EXAMPLES,
  ...AUDIT_EXAMPLES,
];

it('finds nothing in the valid content', () => {
  expect(validContent().findings().map(findingLine)).toEqual([]);
});

it('has a broken example for every code', () => {
  const shown = new Set(EXAMPLES.map((example) => example.code));
  expect(Object.keys(FINDING_WORDS).filter((code) => !shown.has(code as never))).toEqual([]);
});

describe.each(EXAMPLES)('$code, where $fault,', (example) => {
  it('is reported at its place, with its remedy, and nothing is published', () => {
    const content = validContent();
    example.break(content);
    const findings = content.findings();
    expect(findings.map((each) => each.code).sort()).toEqual(
      [example.code, ...(example.also ?? [])].sort(),
    );
    const report = findings.map(findingLine);
    const place = `content/${example.at}  ${example.code}  `;
    const line = report.find((each) => each.startsWith(place));
    expect(line, report.join('\n')).toBeDefined();
    for (const words of example.says) expect(line).toContain(words);
    expect(line).not.toMatch(/undefined|\[object|“”/);
    expect(line).toMatch(/ {2}\S.*。→ \S/);
  });
});

it('reports how many places need mending', () => {
  const content = validContent().remove('site.yaml').write('stray.txt', '');
  const report = findingReport(content.findings());
  expect(report.split('\n')).toHaveLength(4);
  expect(report).toContain('共 2 处需要改正，网站没有生成。');
});
