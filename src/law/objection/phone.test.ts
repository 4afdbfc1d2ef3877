import { expect, it } from 'vitest';
import { looksLikePhone } from './phone.ts';

it.each([
  ['13800001234', true],
  ['138 0000 1234', true],
  ['+86 138-0000-1234', true],
  ['0086-13800001234', true],
  ['0473-8765432', true],
  ['（0473）8765432', true],
  ['010-87654321转123', true],
  ['87654321', true],
  ['400-123-4567', true],
  ['12345', true],
  ['12800001234', false],
  ['1380000123', false],
  ['138000012345', false],
  ['0473-0765432', false],
  ['0473-87654', false],
  ['800-123-4567', true],
  ['010-87654321-123456', true],
  ['900-123-4567', false],
  ['010-87654321-1234567', false],
  ['0473-1765432', false],
  ['876543', false],
  ['876543210', false],
  ['04735-8765432', false],
  ['1234', false],
  ['123456', false],
  ['电话', false],
  ['', false],
])('%s looks like a phone number: %s', (text, looks) => {
  expect(looksLikePhone(text)).toBe(looks);
});
