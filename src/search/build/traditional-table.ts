import { to } from 'opencc-js/preset/t2cn';
import type { FoldTable } from '../shared/fold-table.ts';

/** OpenCC's traditional characters with their simplified ones, without those it leaves as they are. */
export function traditionalTable(): FoldTable {
  const single = new Map<string, string>();
  for (const [traditional, simplified] of dictionaryEntries())
    if ([...traditional].length === 1 && [...simplified].length === 1 && traditional !== simplified)
      single.set(traditional, simplified);
  return new Map([...single].map(([traditional]) => [traditional, lastForm(traditional, single)]));
}

/** Some simplified forms are traditional forms of a further one (薴 苧 苎): fold to the last. */
function lastForm(character: string, table: FoldTable): string {
  let form = character;
  for (let next = table.get(form); next !== undefined; next = table.get(form)) form = next;
  return form;
}

function* dictionaryEntries(): Iterable<readonly [string, string]> {
  for (const dictionary of (to['cn'] ?? []).flat()) {
    if (typeof dictionary !== 'string') yield* dictionary;
    else
      for (const entry of dictionary.split('|')) {
        const [traditional = '', simplified = ''] = entry.split(' ');
        yield [traditional, simplified];
      }
  }
}
