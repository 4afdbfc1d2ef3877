import { expect, it } from 'vitest';
import { NO_SEARCH, readSearchAddress, writeSearchAddress } from './address.ts';

it('writes a search with its filters and reads it back', () => {
  const search = {
    text: '质量 & 奖',
    selection: { city: ['luohe', 'wuhai'], status: ['draft'] },
    order: 'newest' as const,
  };
  expect(readSearchAddress(writeSearchAddress(search))).toEqual(search);
});

it('writes nothing for no search, whatever is chosen', () => {
  expect(writeSearchAddress({ ...NO_SEARCH, selection: { city: ['luohe'] } })).toBe('');
  expect(readSearchAddress('')).toEqual(NO_SEARCH);
});
