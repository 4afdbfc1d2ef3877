import { expect, it } from 'vitest';
import { fieldReference } from './field-reference.ts';

// After a change of a schema: npm run test:unit -- src/testing/handbook --update
it('content/fields.md lists every key the schemas know, as they describe it', async () => {
  await expect(fieldReference()).toMatchFileSnapshot('../../../content/fields.md');
});

it('every key has a meaning', () => {
  const rows = fieldReference()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter((row) => /^\| `[^`]+` \|\s*\|/.test(row))).toEqual([]);
});
