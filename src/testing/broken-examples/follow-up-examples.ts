import type { TestContent } from '../content-builder.ts';
import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** A notice about another, with these lines. */
const followUp = (content: TestContent, lines: string) =>
  content.write(
    FOLLOW_UP,
    `---
title: 【样例】延期通知
documentNumber: null
issuer: 评审办公室
signedOn: "2022-01-20"
publishedOn: "2022-01-20"
source: null
basis: []
does: extension
${lines}
---
`,
  );
const FOLLOW_UP = `${ROUND}/follow-up--extension.md`;

/** Faults in notices about other notices. */
export const FOLLOW_UP_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'follows-nothing',
    fault: 'a notice about another does not say which',
    break: (content) => followUp(content, 'follows: { on: "2022-01-01" }'),
    at: `${FOLLOW_UP}:10:10`,
    says: ['说的是哪份文件', 'documentNumber'],
  },
  {
    code: 'follow-up-target',
    fault: 'a notice is about one that the round does not have',
    break: (content) => followUp(content, 'follows: { record: qualified-list }'),
    at: `${FOLLOW_UP}:10:20`,
    says: ['qualified-list', 'call-notice'],
  },
  {
    code: 'follow-up-target',
    fault: 'a notice moves the time of a level that the call does not have',
    break: (content) =>
      followUp(
        content,
        'follows: { record: call-notice }\nmoves:\n  - { level: 县级, window: { from: null, until: "2022-02-10" } }',
      ),
    at: `${FOLLOW_UP}:12:14`,
    says: ['县级', '市级'],
  },
];
