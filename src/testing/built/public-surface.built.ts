import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { surfaceOf } from './public-surface.ts';
import type { PublicSurface } from './public-surface.ts';

const recorded = JSON.parse(
  readFileSync('src/testing/built/public-surface.json', 'utf8'),
) as PublicSurface;
const now = surfaceOf('dist');
/** Without samples most addresses that are recorded have no content. */
const complete = existsSync('dist/luohe/rounds/sample-2024/index.html');

/** Where a schema comes to allow more, what it allowed stands within `anyOf`, and a `const` is one of an `enum`. */
const allowed = (key: string) => key.replaceAll('.anyOf', '').replace(/\.const$/, '.enum');

describe.runIf(complete)('what was public once', () => {
  it('keeps its address', () => {
    expect(recorded.addresses.length).toBeGreaterThan(300);
    const kept = new Set(now.addresses);
    expect(recorded.addresses.filter((address) => !kept.has(address))).toEqual([]);
  });

  it.each(Object.keys(recorded.keys))('keeps its keys: %s', (name) => {
    const kept = new Set(now.keys[name]?.map(allowed));
    expect(recorded.keys[name]!.filter((key) => !kept.has(allowed(key)))).toEqual([]);
  });

  it.each(Object.keys(recorded.columns))('keeps name and order of its columns: %s', (name) => {
    const columns = recorded.columns[name]!;
    expect(now.columns[name]?.slice(0, columns.length)).toEqual(columns);
  });
});
