import { expect, it } from 'vitest';
import { awaitingReport, publishedReport } from './publishing.ts';

const two = [
  { id: 'luohe/regulations/2018', revision: 1 },
  { id: 'luohe/rounds/1/winners', revision: 2 },
];

it('lists what waits and says what to do', () => {
  expect(awaitingReport(two)).toBe(
    [
      '尚未登记 2 项，公布后请运行 npm run publish 登记：',
      '  luohe/regulations/2018  第 1 版',
      '  luohe/rounds/1/winners  第 2 版',
    ].join('\n'),
  );
});

it('lists what was registered, or says that there was nothing', () => {
  expect(publishedReport(two.slice(0, 1), 'content/published.jsonl')).toBe(
    '已登记 1 项，请把 content/published.jsonl 一并提交：\n  luohe/regulations/2018  第 1 版',
  );
  expect(publishedReport([], 'content/published.jsonl')).toBe('没有新的内容需要登记。');
});
