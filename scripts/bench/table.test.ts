import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns line up when Chinese characters take two cells', () => {
  expect(
    table([
      ['页面', '数', 'x'],
      ['/a/b/', '1', ''],
    ]),
  ).toBe('页面   数  x\n/a/b/  1');
});
