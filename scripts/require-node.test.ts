import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import requireNode from './require-node.cjs';

test.each(['v24.0.0', 'v24.21.0', 'v26.1.0', 'v100.0.0'])('%s is new enough', (version) => {
  expect(requireNode.adviceFor(version)).toBeNull();
});

test.each(['v23.11.1', 'v20.20.2', 'v0.12.18'])('%s is refused in both languages', (version) => {
  const advice = requireNode.adviceFor(version);
  expect(advice).toContain(`现在运行的是 ${version}`);
  expect(advice).toContain(`this is ${version}`);
  expect(advice).toContain('npm ci');
  expect(advice).toContain('macOS');
});

test('every command asks it first but the two that only look at the source', () => {
  const unasked = Object.entries(manifest.scripts).filter(
    ([, command]) => !command.startsWith('node scripts/require-node.cjs && '),
  );
  expect(unasked.map(([name]) => name)).toEqual(['lint', 'format']);
});
