import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterValue, readFilterValue } from './filter-value.ts';

it('is read back as it was written, whatever signs a name holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, name) => {
      expect(readFilterValue(filterValue(key, name))).toEqual([key, name]);
    }),
  );
});

it('holds no sign that Pagefind takes for its own', () => {
  expect(filterValue('x', '甲, "乙":丙/丁')).toMatch(/^[\w%.~-]+\/[\w%.~-]+$/);
});
