import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

const TODAY = '2026-11-20';

function read(options: string) {
  return readArguments(options.split(' ').filter(Boolean), TODAY);
}

describe('arguments that make sense', () => {
  it.each([
    ['--jurisdiction luohe --facts -', { on: TODAY, explain: false }],
    ['--jurisdiction=luohe --facts=-', { jurisdiction: 'luohe', facts: '-' }],
    ['--jurisdiction luohe --facts=-x.json', { facts: '-x.json' }],
    ['--facts a.json --jurisdiction luohe --on 2024-02-29', { facts: 'a.json', on: '2024-02-29' }],
    ['--jurisdiction luohe --facts - --version 2018', { version: '2018' }],
    ['--jurisdiction luohe --facts - --explain', { explain: true, version: undefined }],
    ['--jurisdiction luohe --facts - --on 1949-01-01', { on: '1949-01-01' }],
    ['--jurisdiction luohe --facts - --on 2999-12-31', { on: '2999-12-31' }],
  ])('%s', (options, expected) => {
    expect(read(options)).toMatchObject(expected);
  });
});

describe('arguments that make none are refused with what to write', () => {
  it.each([
    ['', '缺少 --jurisdiction'],
    ['--facts -', '缺少 --jurisdiction'],
    ['--jurisdiction luohe', '缺少 --facts'],
    ['--jurisdiction luohe --facts', '--facts 后面没有写值'],
    ['--jurisdiction luohe --facts=', '--facts 后面没有写值'],
    ['--jurisdiction --facts -', '--jurisdiction 后面没有写值'],
    ['--jurisdiction luohe --facts --explain', '--facts 后面没有写值'],
    ['--jurisdiction luohe --facts -x', '--facts 后面没有写值'],
    [
      '--jurisdiction luohe --fact -',
      '不认识“--fact”；可以写：--jurisdiction、--on、--version、--facts、--explain',
    ],
    ['-j luohe --facts -', '不认识“-j”'],
    ['luohe --facts -', '不认识“luohe”'],
    ['--jurisdiction luohe --facts - -- x', '不认识“x”'],
    ['--jurisdiction luohe --facts - --explain=yes', '--explain 后面不写值'],
    ['--jurisdiction luohe --facts - --on 2026-01-01 --on 2026-02-01', '--on 写了两次'],
    ['--jurisdiction luohe --facts - --on 2026-02-29', '收到的是“2026-02-29”'],
    ['--jurisdiction luohe --facts - --on today', '收到的是“today”'],
    ['--jurisdiction luohe --facts - --on 1948-12-31', '年份在1949至2999之间'],
    ['--jurisdiction luohe --facts - --on 3000-01-01', '年份在1949至2999之间'],
  ])('%s', (options, says) => {
    expect(() => read(options)).toThrow(RangeError);
    expect(() => read(options)).toThrow(says);
  });
});
