import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContent } from '../content-builder.ts';
import { REGULATION, SOURCE, TEXT } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const PUBLISHED = 'published.jsonl';

/** The one text of the valid content as its first registration says it. */
function registered(content: TestContent, change: Record<string, unknown> = {}): TestContent {
  const hash = createHash('sha256');
  for (const path of [TEXT, SOURCE]) hash.update(readFileSync(join(content.root, path)));
  const line = {
    id: 'mou/regulations/2020',
    revision: 1,
    sha256: hash.digest('hex'),
    on: '2026-11-20',
    ...change,
  };
  return content.write(PUBLISHED, `${JSON.stringify(line)}\n`);
}

/** Faults against what was published. */
export const PUBLISHED_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'published-changed',
    fault: 'a published text was laid out otherwise',
    break: (content) => registered(content).replace(TEXT, '\n\n第二条', '\n\n\n第二条'),
    at: `${TEXT}:1:1`,
    says: ['mou/regulations/2020', '第 1 版已于 2026-11-20', '另建版本文件夹', 'corrections'],
  },
  {
    code: 'published-changed',
    fault: 'a correction was registered and the text changed once more',
    break: (content) =>
      registered(content, { revision: 2, sha256: '0'.repeat(64) }).replace(
        REGULATION,
        'repeals: []',
        'repeals: []\ncorrections: [{ on: "2026-11-21", reason: 更正分段 }]',
      ),
    at: `${TEXT}:1:1`,
    says: ['第 2 版', '0'.repeat(64)],
  },
  {
    code: 'published-missing',
    fault: 'a published record is gone',
    break: (content) => registered(content, { id: 'mou/rounds/1/winners' }),
    at: `${PUBLISHED}:1:1`,
    says: ['“mou/rounds/1/winners”第 1 版', '网址不能失效', 'withdrawal', 'redaction'],
  },
  {
    code: 'published-missing',
    fault: 'a correction was taken back',
    break: (content) => registered(content, { revision: 2 }),
    at: `${PUBLISHED}:1:1`,
    says: ['第 2 版', '恢复原文件'],
  },
  {
    code: 'published-line',
    fault: 'a line was cut short',
    break: (content) => content.write(PUBLISHED, '{"id":"mou/regulations/2020",\n'),
    at: `${PUBLISHED}:1:1`,
    says: ['读不出来', '{"id":"mou/regulations/2020",', 'npm run publish', '只增不改'],
  },
  {
    code: 'published-line',
    fault: 'a line lacks its day',
    break: (content) => registered(content, { on: undefined }),
    at: `${PUBLISHED}:1:1`,
    says: ['读不出来'],
  },
  {
    code: 'published-line',
    fault: 'a revision stands on two lines',
    break: (content) => registered(content).withFile(PUBLISHED, (line) => line + line),
    at: `${PUBLISHED}:2:1`,
    says: ['登记了两次', 'mou/regulations/2020 1'],
  },
  {
    code: 'published-line',
    fault: 'a sample was registered by hand',
    break: (content) => registered(content, { id: 'mou/rounds/sample-1/winners' }),
    at: `${PUBLISHED}:1:1`,
    says: ['样例不登记'],
  },
];
