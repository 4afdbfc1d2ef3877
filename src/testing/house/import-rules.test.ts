import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS, ROOMS, objectionTo, roomOf } from './import-rules.ts';
import { importsOf, readImports } from './imports.ts';

const FILES = globSync('src/**/*.{ts,astro}')
  .map((path) => path.replaceAll('\\', '/').replace('src/', ''))
  .filter((path) => !path.endsWith('.test.ts') && roomOf(path) !== 'testing')
  .toSorted();
const IMPORTS = FILES.flatMap((file) => importsOf(file).map((each) => ({ file, ...each })));

describe('the rooms of src', () => {
  it('import only what the table allows', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
    expect(IMPORTS.flatMap(({ file, ...each }) => objectionTo(file, each) ?? [])).toEqual([]);
  });

  it('all have a row in the table', () => {
    expect([...new Set(FILES.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('never import the door they are opened by, nor anything else outside src', () => {
    expect(IMPORTS.filter(({ target }) => target.startsWith('..'))).toEqual([]);
  });

  it('stand in one direction: no room reaches itself through another', () => {
    const leadsTo = new Map<string, Set<string>>();
    for (const { file, target, typeOnly } of IMPORTS)
      if (!typeOnly && roomOf(target) in ROOMS && roomOf(file) !== roomOf(target))
        leadsTo.set(roomOf(file), (leadsTo.get(roomOf(file)) ?? new Set()).add(roomOf(target)));
    const reach = (from: string, seen: Set<string> = new Set()): Set<string> => {
      for (const next of leadsTo.get(from) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    expect([...leadsTo.keys()].filter((room) => reach(room).has(room))).toEqual([]);
  });

  it('hold no circle of files, types included', () => {
    const targets = Map.groupBy(IMPORTS, ({ file }) => file);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const { target } of targets.get(file) ?? []) walk(target, [...way, file]);
      done.add(file);
    };
    for (const file of FILES) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('keep folders small enough to be read: 25 source files at most', () => {
    const folders = Map.groupBy(FILES, (file) => file.split('/').slice(0, -1).join('/'));
    const full = [...folders].filter(([, files]) => files.length > 25);
    expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });

  it('need every exception that is made', () => {
    for (const [file, { may }] of Object.entries(EXCEPTIONS)) {
      expect(existsSync(`src/${file}`), file).toBe(true);
      expect(
        importsOf(file).map(({ target }) => roomOf(target)),
        file,
      ).toContain(may);
    }
  });
});

it('lets the law know neither the hour nor chance', () => {
  const clocks = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.env\b/;
  const law = FILES.filter((file) => roomOf(file) === 'law');
  expect(law.length).toBeGreaterThan(50);
  expect(law.filter((file) => clocks.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});

describe('the table', () => {
  it.each([
    ['law/calendar/day.ts', 'zod', false, 'The law’s arithmetic is pure'],
    ['law/calendar/day.ts', 'schemas/text.ts', false, 'only “import type” is allowed'],
    ['law/calendar/day.ts', 'node:fs', true, 'which law may not'],
    ['schemas/site.ts', 'views/site/site.ts', true, 'which schemas may not'],
    ['components/site/Seal.astro', 'views/site/site.ts', false, 'only “import type” is allowed'],
    ['components/site/Seal.astro', 'components/regulation/Row.astro', false, 'components/ui'],
    ['elements/shared/dom.ts', 'schemas/text.ts', false, 'Zod'],
    ['messages/rules/status.ts', 'model/finding.ts', false, 'only “import type” is allowed'],
    ['content/load-portal.ts', 'messages/rules/topics.ts', false, 'which content may not'],
    ['pages/index.astro', 'content/load-portal.ts', true, 'which pages may not'],
    ['pages/text.ts', 'law/regulation/parse.ts', false, 'which pages may not'],
    ['cellar/wine.ts', 'zod', false, 'has no row'],
  ])('forbids %s to import %s (types only: %j)', (file, target, typeOnly, words) => {
    expect(objectionTo(file, { target, typeOnly })).toContain(words);
    expect(objectionTo(file, { target, typeOnly })).toContain(`src/${file}`);
  });

  it.each([
    ['law/calendar/day.ts', 'schemas/text.ts', true],
    ['law/calendar/day.ts', 'law/regulation/parse.ts', false],
    ['law/changes/changed-words.ts', 'diff', false],
    ['content/load-portal.ts', 'node:fs', false],
    ['search/browser/engine.ts', 'search/shared/tokens.ts', false],
    ['components/site/Seal.astro', 'components/ui/Tag.astro', false],
    ['components/styleguide/Places.astro', 'components/site/PlaceChips.astro', false],
    ['components/site/Seal.astro', 'views/site/home.ts', true],
  ])('allows %s to import %s (types only: %j)', (file, target, typeOnly) => {
    expect(objectionTo(file, { target, typeOnly })).toBeNull();
  });
});

describe('the reader of imports', () => {
  it.each<[string, string, string, boolean]>([
    ["import { z } from 'zod';", 'a/b.ts', 'zod', false],
    ["import type { Z } from 'zod';", 'a/b.ts', 'zod', true],
    ["import { type Y, type Z } from 'zod';", 'a/b.ts', 'zod', true],
    ["import { type Y, z } from 'zod';", 'a/b.ts', 'zod', false],
    ["import z, { type Y } from 'zod';", 'a/b.ts', 'zod', false],
    ["import * as z from 'zod';", 'a/b.ts', 'zod', false],
    ["import '../c/d.css';", 'a/b.ts', 'c/d.css', false],
    ["export * from './d.ts';", 'a/b.ts', 'a/d.ts', false],
    ["export type { D } from './d.ts';", 'a/b.ts', 'a/d.ts', true],
    ["const d = await import('./d.ts');", 'a/b.ts', 'a/d.ts', false],
    ["let d: import('./d.ts').D;", 'a/b.ts', 'a/d.ts', true],
    ["---\nimport D from './D.astro';\n---\n<p>import</p>", 'a/B.astro', 'a/D.astro', false],
    ["<p></p>\n<script>\n  import '../c/d.ts';\n</script>", 'a/B.astro', 'c/d.ts', false],
  ])('reads %j', (text, file, target, typeOnly) => {
    expect(readImports(file, text)).toEqual([{ target, typeOnly }]);
  });

  it('takes no import for what stands in a text or a comment', () => {
    expect(readImports('a.ts', `// import 'b';\nconst c = "import 'd'";`)).toEqual([]);
  });
});
