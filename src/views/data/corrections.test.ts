import { expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import {
  CORRECTIONS_PAGE,
  correctionSummary,
  correctionsAnswer,
} from '../../messages/site/corrections.ts';
import { correctionsFile } from '../../schemas/exports/documents.ts';
import { CALL, NOTICE, ROUND, realRound } from '../../testing/real-round.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { register } from '../../testing/register.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { settings, siteOf } from '../site/site.ts';
import { corrections } from './corrections.ts';

const siteIn = ({ root }: TestContent) =>
  siteOf(loadPortal(root).portal!, { ...settings, content: root });
const told = (content: TestContent) =>
  corrections(siteIn(content))
    .filter(({ sample }) => !sample)
    .map(({ id, on, action }) => [id, on, action]);
const withdraw = (content: TestContent) =>
  content.write(
    CALL.replace('.md', '-r2.md'),
    NOTICE.replace(
      '---\n\n',
      'revision: { kind: withdrawal, on: "2022-01-08", reason: 示例 }\n---\n\n',
    ),
  );

it('tells of nothing where nothing was changed, and says so', () => {
  const content = register(realRound());
  expect(told(content)).toEqual([]);
  expect(correctionsAnswer([])).toBe('真实的记录和文本，公布以后还没有更正、撤回过。');
});

it('tells of withdrawals, mended texts and edits, the newest first, what waits before all', () => {
  const content = withdraw(register(realRound()))
    .replace('jurisdictions/mou/regulations/2020/text.md', '第二条　', '第二条  ')
    .replace(
      'jurisdictions/mou/regulations/2020/regulation.yaml',
      'repeals: []',
      'repeals: []\ncorrections: [{ on: "2022-01-09", reason: 更正空格 }]',
    );
  register(content, '2022-01-10').replace(`${ROUND}/round.yaml`, '第一届', '第壹届');
  expect(told(content)).toEqual([
    ['mou/rounds/1/r2', null, 'amended'],
    ['mou/dates/2020/r2', '2022-01-10', 'amended'],
    ['mou/regulations/2020/r2', '2022-01-09', 'correction'],
    ['mou/rounds/1/call-notice/r2', '2022-01-08', 'withdrawal'],
  ]);
  const events = corrections(siteIn(content));
  expect(correctionsAnswer(events)).toContain('改动过4项，最近一项在2022年1月10日');
  const rows = { list: 'corrections', on: '2022-01-10', demonstration: false, rows: events };
  expect(correctionsFile.safeParse(rows).error).toBeUndefined();
});

it('marks the samples of a demonstration, and says that nothing real was changed', () => {
  const events = corrections(siteOf(realPortal(), settings)).filter(({ sample }) => sample);
  expect(events.length).toBeGreaterThan(0);
  expect(correctionsAnswer(events)).toMatch(/还没有更正、撤回过。下面是样例的\d+项。$/);
  expect(events.map(correctionSummary).every((each) => each.includes('虚构'))).toBe(true);
  expect(CORRECTIONS_PAGE.more(3)).toContain('3项');
});
