import { expect, test } from 'vitest';
import { chooseEncoding, encodeBody } from './encode-body.ts';

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

test('bodies are compressed from 860 bytes on', async () => {
  expect((await encodeBody(Buffer.alloc(859), 'gzip')).encoding).toBeNull();
  expect((await encodeBody(Buffer.alloc(860), 'gzip')).encoding).toBe('gzip');
});
