import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../../settings.ts';

const README = readFileSync('README.md', 'utf8');
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

/** The first column of the table whose heading this is. */
function firstColumn(heading: string): string[] {
  const lines = README.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  expect(head, heading).toBeGreaterThan(0);
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) => line.split(' | ')[0]!.replace(/^\| /, '').trim());
}

/** Lines of the picture below a folder, as the names they begin with. */
function pictured(folder: string): string[] {
  const lines = README.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`${folder}/`));
  const end = lines.findIndex((line, index) => index > head && !/^[├└│ ]/.test(line));
  return lines.slice(head + 1, end).flatMap((line) => {
    const [, names = ''] = /^[├└]── (\S+(?: {1,2}\S+)*)/.exec(line) ?? [];
    return names
      .split(/ {1,2}/)
      .filter((name) => /^[a-z]\S*[/.]/i.test(name) || name.endsWith('/'));
  });
}

it('every script has a row, and no row names a script there is not', () => {
  const named = firstColumn('command').map((cell) => /^`npm (?:run )?([a-z:]+)/.exec(cell)?.[1]);
  const alsoNamed = [...README.matchAll(/`npm run ([a-z:]+)/g)].map(([, name]) => name);
  const scripts = Object.keys(PACKAGE.scripts);
  expect(scripts.filter((name) => !named.includes(name) && !alsoNamed.includes(name))).toEqual([]);
  expect([...named, ...alsoNamed].filter((name) => !scripts.includes(name!))).toEqual([]);
});

it('every part of the benchmark has a row', () => {
  const parts = readFileSync('scripts/bench.ts', 'utf8').matchAll(/measure === '([\w-]+)'/g);
  const rows = firstColumn('command').flatMap((cell) => /bench -- ([\w-]+)/.exec(cell)?.[1] ?? []);
  expect(rows.toSorted()).toEqual([...parts].map(([, part]) => part).toSorted());
});

it('every dependency has its reason, and no reason is for what is not there', () => {
  const { dependencies, devDependencies, optionalDependencies } = PACKAGE;
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const rows = firstColumn('package').flatMap((cell) => cell.split(', '));
  expect(rows.toSorted()).toEqual(packages.toSorted());
});

it('every setting that is read has a row', () => {
  const read = new Set<string>();
  readSettings(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
  for (const path of globSync('scripts/**/*.ts'))
    for (const [, name] of readFileSync(path, 'utf8').matchAll(
      /(?<!delete )process\.env\['([A-Z_]+)'\]/g,
    ))
      read.add(name!);
  expect(read.size).toBeGreaterThan(8);
  const rows = firstColumn('variable').map((cell) => cell.replaceAll('`', ''));
  expect(rows.toSorted()).toEqual([...read].toSorted());
});

it('the picture of the rooms shows every folder of src and all that stands in content', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(pictured('src').toSorted()).toEqual(folders.map(({ name }) => `${name}/`).toSorted());
  const content = readdirSync('content').map((name) => (name.includes('.') ? name : `${name}/`));
  const shown = pictured('content').map((name) => name.replace('<slug>/', ''));
  expect(shown.toSorted()).toEqual(content.toSorted());
});

it('the open data names every file a page offers', () => {
  const files = globSync('src/pages/**/*.{json,csv,xml,ics,txt,md}.ts').map((path) =>
    basename(path, '.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  const told = (file: string) =>
    README.includes(file.replace('[name]', '<name>').replace(/\[(sitemap|opensearch)\]/, '$1')) ||
    (file.endsWith('.csv') && README.includes(file.replace('.csv', '.json')));
  expect([...new Set(files)].filter((file) => !told(file))).toEqual([]);
});

it('every file and folder it points to is there', () => {
  const links = [
    ...README.matchAll(/\]\(([^)#:]+)\)/g),
    ...README.matchAll(/`((?:src|scripts|content)\/[\w./-]+)`/g),
  ];
  expect(links.length).toBeGreaterThan(5);
  expect(links.map(([, path]) => path!).filter((path) => globSync(path).length === 0)).toEqual([]);
});
