import { expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

it.each([
  ['--jurisdiction wuhai --from 2026-09-28', '缺少 --stage'],
  ['--jurisdiction wuhai --stage opinion', '缺少 --from'],
  ['--stage opinion --from 2026-09-28', '缺少 --jurisdiction'],
  ['--jurisdiction wuhai --stage winners --from 2026-09-28', '没有“winners”这个环节'],
  ['--jurisdiction wuhai --stage opinion --from 2026-02-29', '收到的是“2026-02-29”'],
  ['--jurisdiction wuhai --stage opinion --from 2026-9-28', '收到的是“2026-9-28”'],
  ['--jurisdiction wuhai --stage opinion --from 1948-12-31', '收到的是“1948-12-31”'],
  ['--jurisdiction wuhai --stage opinion --from 3000-01-01', '收到的是“3000-01-01”'],
  ['--jurisdiction wuhai --stage opinion --from', '后面没有写值'],
  ['--jurisdiction wuhai --stage opinion --from 2026-09-28 --jurisdiction=luohe', '写了两次'],
  ['--jurisdiction wuhai --satge opinion --from 2026-09-28', '不认识“--satge”'],
  ['--jurisdiction wuhai --stage opinion --from 2026-09-28 now', '不认识“now”'],
])('refuses “%s”, saying %s', (written, words) => {
  expect(() => readArguments(written.split(' '))).toThrow(RangeError);
  expect(() => readArguments(written.split(' '))).toThrow(words);
});

it.each([
  ['1949-01-01', undefined],
  ['2024-02-29', '2020'],
  ['2999-12-31', undefined],
])('reads a question for %s, version %s', (from, version) => {
  const named = version === undefined ? [] : ['--version', version];
  expect(
    readArguments(['--from', from, '--stage=opinion', '--jurisdiction', 'wuhai', ...named]),
  ).toEqual({ jurisdiction: 'wuhai', stage: 'opinion', from, version });
});
