/** Adds what the built site offers to what is recorded as public: `node src/testing/built/record-surface.ts`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { surfaceOf } from './public-surface.ts';
import type { PublicSurface } from './public-surface.ts';

const FILE = 'src/testing/built/public-surface.json';
const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [
  ...new Set([...a, ...b]),
];

const now = surfaceOf('dist');
const before: PublicSurface = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as PublicSurface)
  : { addresses: [], keys: {}, columns: {} };
const both = (part: 'keys' | 'columns') =>
  Object.fromEntries(
    union(Object.keys(before[part]), Object.keys(now[part]))
      .toSorted()
      .map((name) => [name, union(before[part][name], now[part][name])]),
  );
const recorded: PublicSurface = {
  addresses: union(before.addresses, now.addresses).toSorted(),
  keys: both('keys'),
  columns: both('columns'),
};
writeFileSync(FILE, `${JSON.stringify(recorded, null, 1)}\n`);
