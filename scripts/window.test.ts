import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realContent, validContent } from '../src/testing/content-builder.ts';
import { runCommand, spawnCommand } from '../src/testing/run-command.ts';
import type { Ran } from '../src/testing/run-command.ts';
import { window } from './window.ts';

const args = (question: string) => question.split(' ').filter(Boolean);
const answered = ({ status, stderr, stdout }: Ran) => ({
  status,
  stderr,
  answer: stdout === '' ? null : (JSON.parse(stdout) as unknown),
});
const ask = (question: string, env: Record<string, string> = {}) =>
  answered(runCommand(window, args(question), env));

const notice = {
  title: '国务院办公厅关于2026年部分节假日安排的通知',
  documentNumber: '国办发明电〔2025〕7号',
  url: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
};

describe('a window over National Day', () => {
  // Seven working days from Monday 28 September, the first day not counted:
  // Tue 29 Sep (1), Wed 30 (2); 1 to 7 October off; Thu 8 (3), Fri 9 (4), Sat 10 worked in exchange (5),
  // Sun 11 off, Mon 12 (6), Tue 13 (7). With the 28th as the first of the seven, Mon 12 is the seventh.
  const expected = {
    jurisdiction: 'wuhai',
    regulation: '2020',
    status: 'in-force',
    stage: 'proposed-winners',
    from: '2026-09-28',
    until: '2026-10-13',
    length: { count: 7, unit: 'working-day' },
    cites: ['25'],
    excluded: [
      ...[1, 2, 3, 4, 5, 6, 7].map((date) => ({ on: `2026-10-0${date}`, name: '国庆节', notice })),
      { on: '2026-10-11', name: '周末' },
    ],
    ifFirstDayCounts: { until: '2026-10-12' },
  };

  it.each(['Asia/Shanghai', 'America/Los_Angeles'])(
    'is printed with every day off, in %s',
    (TZ) => {
      const question = '--jurisdiction wuhai --stage proposed-winners --from 2026-09-28';
      const { status, stderr, answer } = answered(spawnCommand('window', args(question), { TZ }));
      expect({ status, stderr, answer }).toEqual({ status: 0, stderr: '', answer: expected });
      expect(Object.keys(answer ?? {})).toEqual(Object.keys(expected));
    },
  );
});

describe('exit 0', () => {
  it('where a year that is needed has no table: the end is null and the year named', () => {
    const { status, answer } = ask(
      '--jurisdiction wuhai --stage proposed-winners --from 2029-03-01',
    );
    expect(status).toBe(0);
    expect(answer).toMatchObject({
      until: null,
      length: { count: 7, unit: 'working-day' },
      excluded: [],
      ifFirstDayCounts: { until: null },
      unknown: [2029],
    });
  });

  it('where the text asks for the stage but sets no length: the article is named', () => {
    const { status, answer } = ask(
      '--jurisdiction bayingolin --stage call-notice --from 2026-03-02',
    );
    expect(status).toBe(0);
    expect(answer).toEqual({
      jurisdiction: 'bayingolin',
      regulation: 'draft',
      status: 'draft',
      stage: 'call-notice',
      from: '2026-03-02',
      until: null,
      length: null,
      cites: ['11.1'],
      excluded: [],
      ifFirstDayCounts: { until: null },
    });
  });

  it('where the text does not speak of the stage: no article is named', () => {
    const { status, answer } = ask(
      '--jurisdiction luohe --stage internal-notice --from 2026-03-02',
    );
    expect(status).toBe(0);
    expect(answer).toMatchObject({ until: null, length: null, cites: [] });
  });

  it('for calendar days, the end moved off the holiday', () => {
    // Seven days after 25 September is Friday 2 October, a day off until the 7th.
    const { answer } = ask('--jurisdiction luohe --stage proposed-winners --from 2026-09-25');
    expect(answer).toMatchObject({
      until: '2026-10-08',
      length: { count: 7, unit: 'calendar-day' },
      ifFirstDayCounts: { until: '2026-10-08' },
    });
  });

  it('for a day before the text was in force, by the newest text held', () => {
    const { status, answer } = ask(
      '--jurisdiction wuhai --stage opinion --from 2019-03-01 --version 2020',
    );
    expect(status).toBe(0);
    expect(answer).toMatchObject({ regulation: '2020', status: 'issued', until: '2019-03-21' });
    expect(ask('--jurisdiction wuhai --stage opinion --from 2019-03-01').answer).toEqual(answer);
  });
});

describe('exit 2', () => {
  it.each([
    ['', '缺少 --jurisdiction'],
    ['--jurisdiction atlantis --stage opinion --from 2026-09-28', '没有“atlantis”；可以写：'],
    ['--jurisdiction wuhai --stage opinion --from 2026-09-28 --version 1999', '可以写：2020'],
  ])('for “%s”, saying %s and how to ask', (question, words) => {
    const { status, stderr, answer } = ask(question);
    expect({ status, answer }).toEqual({ status: 2, answer: null });
    expect(stderr).toContain(words);
    expect(stderr).toContain('用法：npm run --silent window');
  });
});

it('exits 1 and names the fault where the content cannot be read', () => {
  const { root } = validContent().remove('site.yaml');
  const { status, stderr, answer } = ask('--jurisdiction mou --stage opinion --from 2026-09-28', {
    PORTAL_CONTENT: root,
  });
  expect({ status, answer }).toEqual({ status: 1, answer: null });
  expect(stderr).toContain('content/site.yaml:1:1  file-missing');
});

describe('a window of one tier', () => {
  const env = () => {
    const { root } = realContent();
    cpSync('src/testing/fixtures/gold-silver', `${root}/jurisdictions/gold-silver`, {
      recursive: true,
      filter: (path) => !/\/(?:rounds|revocations)(?:\/|$)/.test(path),
    });
    return { PORTAL_CONTENT: root };
  };
  const question = '--jurisdiction gold-silver --stage proposed-winners --from 2026-03-02';

  it.each([
    ['--tier gold', '2026-03-16'],
    ['--tier silver', '2026-03-09'],
    ['', '2026-03-16'],
  ])('ends for “%s” on %s', (tier, until) => {
    expect(ask(`${question} ${tier}`, env())).toMatchObject({ status: 0, answer: { until } });
  });

  it('is refused for a tier the text does not have', () => {
    const { status, stderr } = ask(`${question} --tier bronze`, env());
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('没有“bronze”这个奖项；可以写：gold、silver'),
    ]);
  });
});

it('a window by a text that is not public yet says so', () => {
  const content = realContent().withFile(
    'jurisdictions/wuhai/regulations/2020/regulation.yaml',
    (text) => `${text.trimEnd()}\npublishedOn: "2026-11-01"\n`,
  );
  const asked = (day: string) =>
    ask('--jurisdiction wuhai --stage proposed-winners --from 2026-09-28', {
      PORTAL_CONTENT: content.root,
      PORTAL_TODAY: day,
    });
  expect(asked('2026-10-31')).toMatchObject({
    status: 0,
    answer: { until: '2026-10-13', notYetPublic: ['wuhai/regulations/2020'] },
    stderr: expect.stringContaining('公布以前不要对外使用') as string,
  });
  expect(asked('2026-11-01')).toMatchObject({ status: 0, stderr: '' });
});
