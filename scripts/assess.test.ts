import { expect, it } from 'vitest';
import { validContent } from '../src/testing/content-builder.ts';
import { runCommand, spawnCommand } from '../src/testing/run-command.ts';
import { assess } from './assess.ts';

const CITY = '--jurisdiction mou --on 2022-01-01 --facts -';

function ask(options: string, facts: unknown, env: Record<string, string> = {}) {
  const settings = { PORTAL_CONTENT: validContent().root, ...env };
  return runCommand(assess, options.split(' '), settings, JSON.stringify(facts));
}

it('is what the script runs', () => {
  const { root } = validContent();
  const asked = [CITY.split(' '), { PORTAL_CONTENT: root }, '{}'] as const;
  const ran = spawnCommand('assess', ...asked);
  expect(ran).toEqual(runCommand(assess, ...asked));
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(spawnCommand('assess', ['--facts'], {}).status).toBe(2);
});

it('answers one set of facts with one answer', () => {
  const { status, stdout, stderr } = ask(CITY, { registeredHere: false });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    jurisdiction: 'mou',
    regulation: '2020',
    status: 'in-force',
    on: '2022-01-01',
    outcome: 'ineligible',
    notAsked: 0,
    conditions: [{ id: 'registered-here', result: 'unmet', cites: ['3.1'] }],
  });
});

it('answers a list with a list, in its order', () => {
  const { status, stdout } = ask(CITY, [{}, { registeredHere: true }]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'undetermined' }, { outcome: 'eligible' }]);
});

it('explains a list of answers in words, on the day the portal believes in', () => {
  const { status, stdout } = ask('--jurisdiction mou --facts - --explain', [{}, {}], {
    PORTAL_TODAY: '2024-06-01',
  });
  expect(status).toBe(0);
  expect(stdout.match(/推算那天：2024年6月1日\n结论：资料不足/g)).toHaveLength(2);
});

it.each([
  ['--jurisdiction mou', {}, '缺少 --facts'],
  [CITY, [{}, { foo: 1 }], '第2组事实：\nfoo：没有这个键'],
])('ends with exit 2 for %s of %j, and says what to write', (options, facts, says) => {
  const { status, stdout, stderr } = ask(options, facts);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).toContain('用法：npm run --silent assess --');
});

it('answers nothing from content that is not fit to publish', () => {
  const { root } = validContent().remove('site.yaml');
  const { status, stdout, stderr } = ask(CITY, {}, { PORTAL_CONTENT: root });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('site.yaml');
});

it('answers from what is not public yet, and says so beside the answer', () => {
  const content = validContent().replace(
    'jurisdictions/mou/regulations/2020/regulation.yaml',
    'stage: issued',
    'stage: issued\npublishedOn: "2022-03-01T10:00"',
  );
  const on = (day: string) => ask(CITY, {}, { PORTAL_CONTENT: content.root, PORTAL_TODAY: day });
  const early = on('2022-02-28');
  expect(early.status).toBe(0);
  expect(JSON.parse(early.stdout)).toMatchObject({ notYetPublic: ['mou/regulations/2020'] });
  expect(early.stderr).toMatch(
    /公布以前不要对外使用.*\n {2}2022-03-01 10:00 {2}mou\/regulations\/2020/,
  );
  const later = on('2022-03-01');
  expect(later.stderr).toBe('');
  expect(JSON.parse(later.stdout)).not.toHaveProperty('notYetPublic');
});
