import type { LedgerEntry } from '../../register/ledger-entry.ts';
import type { TestContent } from '../content-builder.ts';
import { forge, register, registered as linesOf } from '../register.ts';
import { REGULATION, TEXT } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const PUBLISHED = 'published.jsonl';
const SEAL = 'published.checkpoint';

/** The one text of the valid content as its first registration says it. */
function registered(content: TestContent, change: Partial<LedgerEntry> = {}): TestContent {
  const [line] = linesOf(register(content, '2026-11-20'));
  return forge(content, [{ ...line!, ...change }]);
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
    says: ['读不出来', '{"id":"mou/regulations/2020",', 'npm run ledger', '只增不改'],
  },
  {
    code: 'published-line',
    fault: 'a line lacks its day',
    break: (content) => registered(content).replace(PUBLISHED, '"on":"2026-11-20"', '"on":""'),
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
    fault: 'a line was registered before the one above it',
    break: (content) => {
      const [line] = linesOf(register(content, '2026-11-20'));
      return forge(content, [line!, { ...line!, revision: 2, on: '2026-11-19' }]);
    },
    at: `${PUBLISHED}:2:1`,
    says: ['登记日期早于前一行', 'mou/regulations/2020 2'],
  },
  {
    code: 'published-line',
    fault: 'a key stands twice on a line, the true one last',
    break: (content) =>
      registered(content).replace(
        PUBLISHED,
        '"on":"2026-11-20"',
        '"on":"1999-01-01","on":"2026-11-20"',
      ),
    at: `${PUBLISHED}:1:1`,
    says: ['有一个键写了两次'],
  },
  {
    code: 'published-line',
    fault: 'a sample was registered by hand',
    break: (content) => registered(content, { id: 'mou/rounds/sample-1/winners' }),
    at: `${PUBLISHED}:1:1`,
    says: ['样例不登记'],
  },
  {
    code: 'published-seal',
    fault: 'a registration was taken back',
    break: (content) => registered(content).write(PUBLISHED, ''),
    at: `${PUBLISHED}:1:1`,
    says: ['登记簿原有 1 项，现在只有 0 项', '从版本历史恢复', 'npm run ledger:verify'],
  },
  {
    code: 'published-seal',
    fault: 'the day of a registration was changed',
    break: (content) => registered(content).replace(PUBLISHED, '2026-11-20', '2026-11-19'),
    at: `${PUBLISHED}:1:1`,
    says: ['前 1 项与总指纹不一致', '改动、删去、插入或调换了次序'],
  },
  {
    code: 'published-seal',
    fault: 'the seal is gone',
    break: (content) => registered(content).remove(SEAL),
    at: `${SEAL}:1:1`,
    says: ['没有总指纹 published.checkpoint'],
  },
  {
    code: 'published-seal',
    fault: 'the seal cannot be read',
    break: (content) => registered(content).write(SEAL, 'quality-award-portal/log\n1\n'),
    at: `${SEAL}:1:1`,
    says: ['总指纹读不出来'],
  },
  {
    code: 'published-seal',
    fault: 'the seal seals nothing',
    break: (content) =>
      registered(content).write(
        SEAL,
        'quality-award-portal/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
      ),
    at: `${SEAL}:1:1`,
    says: ['总指纹写的是 0 项'],
  },
];
