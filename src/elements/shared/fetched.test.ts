import { afterEach, expect, test, vi } from 'vitest';
import { NotFetched, fetched, isRequestFailure } from './fetched.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a file that comes is handed on', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('found')));
  expect(await (await fetched('/x')).text()).toBe('found');
});

for (const [why, answer] of [
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
] as const)
  test(`a file that ${why} is a request that failed`, async () => {
    vi.stubGlobal('fetch', answer);
    const error: unknown = await fetched('/x').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFetched);
    expect(isRequestFailure(error)).toBe(true);
  });

test.each([
  [new TypeError('Failed to fetch'), true],
  [new TypeError('Failed to fetch dynamically imported module: http://localhost/a.js'), true],
  [new TypeError('NetworkError when attempting to fetch resource.'), true],
  [new TypeError('error loading dynamically imported module: http://localhost/a.js'), true],
  [new TypeError('Load failed'), true],
  [new TypeError('Importing a module script failed.'), true],
  [new TypeError('Object.hasOwn is not a function'), false],
  [new TypeError("Cannot read properties of undefined (reading 'load')"), false],
  [new SyntaxError('Unexpected token'), false],
  [new Error('Failed to fetch'), false],
  ['Failed to fetch', false],
  [undefined, false],
])('%s: the network is to blame: %s', (error, blamed) => {
  expect(isRequestFailure(error)).toBe(blamed);
});
