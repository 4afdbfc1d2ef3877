import { expect, it } from 'vitest';
import { awaitingReport, publishedReport } from './publishing.ts';

const two = [
  { id: 'luohe/regulations/2018', revision: 1 },
  { id: 'luohe/rounds/1/winners', revision: 2 },
];

it('lists what waits and says what to do', () => {
  expect(awaitingReport(two)).toBe(
    [
      '尚未登记 2 项，公布后请运行 npm run ledger 登记：',
      '  luohe/regulations/2018  第 1 版',
      '  luohe/rounds/1/winners  第 2 版',
    ].join('\n'),
  );
});

it('lists what was registered, or says that there was nothing, and names what to commit', () => {
  const files = ['content/published.jsonl', 'content/published.checkpoint'];
  expect(publishedReport(two.slice(0, 1), files, true)).toBe(
    '已登记 1 项，请把 content/published.jsonl 和 content/published.checkpoint 一并提交：\n  luohe/regulations/2018  第 1 版',
  );
  expect(publishedReport([], files, false)).toBe('没有新的内容需要登记。');
  expect(publishedReport([], files, true)).toBe(
    '没有新的内容需要登记。总指纹已更新，请把 content/published.jsonl 和 content/published.checkpoint 一并提交。',
  );
});
