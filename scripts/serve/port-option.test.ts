import { expect, test } from 'vitest';
import { readPort } from './port-option.ts';

test.each([
  [[], undefined, 4321],
  [[], '', 4321],
  [[], '8080', 8080],
  [['--port', '9000'], '8080', 9000],
  [['--port=9000'], undefined, 9000],
  [['--port=1'], undefined, 1],
  [['--port=65535'], undefined, 65_535],
])('arguments %j with PORT=%s give port %i', (args, environment, expected) => {
  expect(readPort(args, environment, 4321)).toBe(expected);
});

test.each([
  ['--port'],
  ['--port='],
  ['--port=0'],
  ['--port=65536'],
  ['--port=80a'],
  ['--port=1e3'],
])('%s is refused in Chinese', (arg) => {
  expect(() => readPort([arg], undefined, 4321)).toThrow('端口应为 1 至 65535 之间的整数');
});
