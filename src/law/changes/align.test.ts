import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

/** Two parts are alike when they begin with the same letter; a digit says how much: `a` = `a9` wholly, `a4` in part. */
const likeness = (a: string, b: string) =>
  a[0] === b[0] ? Number(`0.${a[1] ?? b[1] ?? 9}${a[2] ?? b[2] ?? 9}`) : 0;
const written = (before: string[], after: string[]) =>
  align(before, after, likeness)
    .map(({ before: old, after: now, moved }) => `${old ?? ''}>${now ?? ''}${moved ? '!' : ''}`)
    .join(' ');

describe('parts are aligned', () => {
  it.each([
    ['alike and in order', ['a', 'b'], ['a', 'b'], 'a>a b>b'],
    ['one inserted', ['a', 'b'], ['a', 'x', 'b'], 'a>a >x b>b'],
    ['one removed, at its old place', ['a', 'x', 'b'], ['a', 'b'], 'a>a x> b>b'],
    ['one removed at the end', ['a', 'x'], ['a'], 'a>a x>'],
    ['the first moved to the end', ['a', 'b', 'c'], ['b', 'c', 'a'], 'b>b c>c a>a!'],
    ['the last moved to the front', ['a', 'b', 'c'], ['c', 'a', 'b'], 'c>c! a>a b>b'],
    ['two that change places: one of them moved', ['a', 'b'], ['b', 'a'], 'b>b a>a!'],
    ['at the threshold anywhere', ['x50', 'a', 'b'], ['a', 'b', 'x'], 'a>a b>b x50>x!'],
    ['under it only in place', ['x49', 'a', 'b'], ['a', 'b', 'x'], 'x49> a>a b>b >x'],
    ['at the threshold in place', ['a', 'x25', 'b'], ['a', 'x', 'b'], 'a>a x25>x b>b'],
    ['not under it', ['a', 'x24', 'b'], ['a', 'x', 'b'], 'a>a >x x24> b>b'],
    ['nothing with nothing', [], [], ''],
    ['everything new', [], ['a', 'b'], '>a >b'],
    ['everything gone', ['a', 'b'], [], 'a> b>'],
  ])('%s', (_, before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  it('with the nearest of several that are equally alike', () => {
    const pairs = align(['a', 'a', 'a'], ['a', 'a', 'a'], () => 1);
    expect(pairs.every(({ moved }) => !moved)).toBe(true);
  });

  it('each part once, in the new order, and what did not move in the old order too', () => {
    const parts = fc
      .array(fc.stringMatching(/^[a-f][0-9]?$/), { maxLength: 8 })
      .map((names) => names.map((name, index) => ({ name, index })));
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const pairs = align(before, after, (a, b) => likeness(a.name, b.name));
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        const old = pairs.flatMap((pair) => pair.before ?? []);
        expect(old.toSorted((a, b) => a.index - b.index)).toEqual(before);
        const stayed = pairs
          .filter(({ moved, after: now }) => now && !moved)
          .flatMap((pair) => pair.before?.index ?? []);
        expect(stayed).toEqual(stayed.toSorted((a, b) => a - b));
      }),
    );
  });
});
