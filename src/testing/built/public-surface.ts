import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What programs and readers rely on: addresses, keys of the JSON files, columns of the CSV files, codes. */
export interface PublicSurface {
  addresses: string[];
  /** Paths of keys such as `rows.tier`, by name of the file; array positions are left out. */
  keys: Record<string, string[]>;
  /** Heads of the CSV files, by name of the file. */
  columns: Record<string, string[]>;
}

/** Their names hold a hash, or their owner says that nothing is promised of them. */
const UNPROMISED = /^(_astro|pagefind|search)\/|\.(br|gz)$|^log\/(tile|files|proofs?)\//;

/** Reads the public surface out of a built site. */
export function surfaceOf(dist: string): PublicSurface {
  const addresses = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(join(dist, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !UNPROMISED.test(path))
    .toSorted();
  const text = (path: string) => readFileSync(join(dist, path), 'utf8');
  const keys = gathered(addresses, '.json', (path) => keyPaths(JSON.parse(text(path))));
  const columns = gathered(addresses, '.csv', (path) => {
    const [head = ''] = text(path)
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    return head.split(',');
  });
  return { addresses, keys, columns };
}

function gathered(
  addresses: readonly string[],
  ending: string,
  read: (path: string) => string[],
): Record<string, string[]> {
  const byName = Map.groupBy(
    addresses.filter((path) => path.endsWith(ending)),
    nameOf,
  );
  return Object.fromEntries(
    [...byName].map(([name, paths]) => [name, [...new Set(paths.flatMap(read))]]),
  );
}

/** `record.json` for every record; a schema and a feed by their folder, for each has a name of its own. */
function nameOf(path: string): string {
  const folder = /^(data\/schemas|feeds)\//.exec(path)?.[1];
  return folder ?? basename(path);
}

/** Every path of keys in a value. Keys that are ids, such as addresses and hashes, are one `*`. */
function keyPaths(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keyPaths(each, above));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = /^[a-z]/i.test(key) && !/^[0-9a-f]{40,}$/.test(key) ? key : '*';
    const path = above ? `${above}.${name}` : name;
    return [path, ...keyPaths(inner, path)];
  });
}
