import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderAddress, normaliseBase, readRequestPath } from './request-path.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['award', '/award/'],
  ['/gov/award/', '/gov/award/'],
])('the base "%s" is written %s', (given, expected) => {
  expect(normaliseBase(given)).toBe(expected);
});

test.each([
  ['/', '/', [], true],
  ['/a/b', '/', ['a', 'b'], false],
  ['/a/b/?q=1/2', '/', ['a', 'b'], true],
  ['/%E6%BC%AF/', '/', ['漯'], true],
  ['/x', '/x/', [], false],
  ['/x/a', '/x/', ['a'], false],
])('%s below %s has the names %j', (target, base, segments, endsInSlash) => {
  expect(readRequestPath(target, base)).toEqual({ kind: 'path', segments, endsInSlash });
});

test.each(['*', 'http://host/', '//', '/a//b', '/./a', '/a/..', '/c:/windows', '/%'])(
  '%s is bad',
  (target) => {
    expect(readRequestPath(target, '/')).toEqual({ kind: 'bad' });
  },
);

test('a name that only begins like the base is outside of it', () => {
  expect(readRequestPath('/xy/', '/x/')).toEqual({ kind: 'outside-base' });
});

test('no request target at all yields a name that could leave the folder', () => {
  const part = fc.constantFrom('.', '..', '/', '%2e', '%2F', '%5C', '\\', 'a', '%', '?', '%00');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const read = readRequestPath(`/${parts.join('')}`, '/');
      if (read.kind !== 'path') return;
      for (const segment of read.segments) {
        expect(segment).not.toMatch(/^$|^\.{1,2}$|[\\/\0]/);
      }
    }),
  );
});

test('the address of a folder reads back as the same names', () => {
  const name = fc.stringMatching(/^[a-z0-9漯河%?# ]{1,8}$/);
  fc.assert(
    fc.property(fc.array(name), (segments) => {
      expect(readRequestPath(folderAddress('/x/', segments), '/x/')).toEqual({
        kind: 'path',
        segments,
        endsInSlash: true,
      });
    }),
  );
});
