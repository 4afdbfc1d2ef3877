import { expect, test } from 'vitest';
import { launchArguments } from './launch-arguments.ts';

test('the sandbox is given up for root alone', () => {
  expect(launchArguments(0)).toContain('--no-sandbox');
  expect(launchArguments(1000)).not.toContain('--no-sandbox');
  expect(launchArguments(undefined)).not.toContain('--no-sandbox');
});
