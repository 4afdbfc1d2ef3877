import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseEncoding, packedCopy } from './packed-copy.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.0, gzip;q=1.0', 'gzip'],
  ['br; q=0', null],
  ['identity', null],
  ['', null],
])('for "%s" the coding is %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected);
});

test('a file is sent as the packed copy that lies beside it, else as it is', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'packed-copy-')), 'a.html');
  for (const ending of ['', '.gz']) writeFileSync(path + ending, '');
  expect(await packedCopy(path, 'gzip')).toEqual({ path: `${path}.gz`, encoding: 'gzip' });
  expect(await packedCopy(path, 'br')).toEqual({ path, encoding: null });
  expect(await packedCopy(path, '')).toEqual({ path, encoding: null });
});
