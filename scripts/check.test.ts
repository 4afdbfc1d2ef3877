import { expect, it } from 'vitest';
import { validContent } from '../src/testing/content-builder.ts';
import { runCommand, spawnCommand } from '../src/testing/run-command.ts';
import { check as command } from './check.ts';

const check = (content: string) => runCommand(command, [], { PORTAL_CONTENT: content });

it('exits with 1 and prints where each fault stands', () => {
  const content = validContent().replace(
    'jurisdictions/mou/jurisdiction.yaml',
    'province:',
    'provinse:',
  );
  const { status, stderr, stdout } = check(content.root);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(
    'content/jurisdictions/mou/jurisdiction.yaml:3:1  unknown-key  没有“provinse”这个键。→ 是不是想写“province”？',
  );
  expect(stderr).toContain('共 1 处需要改正，网站没有生成。');
});

it('exits with 0 and counts what it read when nothing is wrong', () => {
  const { status, stderr, stdout } = check(validContent().root);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('内容无误：1 个地区，1 个文本，2 条规则。');
});

it('says the same in a process of its own', () => {
  const { root } = validContent();
  expect(spawnCommand('check', [], { PORTAL_CONTENT: root })).toEqual(check(root));
});
