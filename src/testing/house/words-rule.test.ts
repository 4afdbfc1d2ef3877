import { existsSync, globSync, readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { ESLint, Linter } from 'eslint';
import type { Linter as Lint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { FILES_WITH_WORDS, ROOMS_WITH_WORDS, mayHoldWords } from './words-elsewhere.ts';
import { wordsInMessages } from './words-rule.ts';

const RULE = {
  files: ['**/*.{ts,astro}'],
  plugins: { house: { rules: { 'words-in-messages': wordsInMessages } } },
  rules: { 'house/words-in-messages': 'error' },
} satisfies Lint.Config;
const PARSERS = [
  { files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
  ...astro.configs['flat/base'],
] as Lint.Config[];
const HAN = /\p{Script=Han}/u;

/** What the rule says of a source at a path. */
function said(path: string, source: string): string[] {
  return new Linter({ cwd: process.cwd() })
    .verify(source, [...PARSERS, RULE], { filename: path })
    .map(({ messageId, message }) => messageId ?? message);
}

describe('the rule of words', () => {
  it.each([
    ['a string', 'src/views/a.ts', `export const a = '首页';`],
    ['a template', 'src/views/a.ts', 'export const a = (n: number) => `共${n}`;'],
    ['a pattern', 'src/views/a.ts', 'export const a = /（样例）$/;'],
    ['a key', 'src/views/a.ts', `export const a = { 元: 1 };`],
    ['a numeral that is no ideograph of the block', 'src/views/a.ts', `export const a = '〇';`],
    ['markup', 'src/components/site/A.astro', '---\n---\n<p>首页</p>\n'],
    ['an attribute', 'src/components/site/A.astro', '---\n---\n<p title="首页" />\n'],
    ['an expression in markup', 'src/pages/a.astro', `---\n---\n<p>{true && '首页'}</p>\n`],
    ['the head of a component', 'src/layouts/A.astro', `---\nconst a = '首页';\n---\n<p>{a}</p>\n`],
  ])('forbids %s', (_, path, source) => {
    expect(said(path, source)).toEqual(['elsewhere']);
  });

  it.each([
    ['a comment', 'src/views/a.ts', `/** 首页. */\nexport const a = 1; // 首页`],
    ['a comment in markup', 'src/pages/a.astro', '---\n// 首页\n---\n<!-- 首页 -->\n<p>{1}</p>\n'],
    ['punctuation', 'src/views/a.ts', 'export const a = (t: string) => `《${t}》：、。（）`;'],
    ['the room of words', 'src/messages/site/a.ts', `export const a = '首页';`],
    ['a test', 'src/views/a.test.ts', `export const a = '首页';`],
    ['what is no part of the site', 'scripts/a.ts', `export const a = '首页';`],
    ['a file that needs its row', 'src/law/regulation/numerals.ts', `export const a = '十';`],
  ])('allows %s', (_, path, source) => {
    expect(said(path, source)).toEqual([]);
  });

  it('asks for the row of a file that has no words left', () => {
    expect(said('src/law/regulation/numerals.ts', 'export const a = 1;')).toEqual(['needless']);
  });
});

describe('the table of words elsewhere', () => {
  it('is needed line by line: every file exists, every room holds words', () => {
    for (const path of Object.keys(FILES_WITH_WORDS)) expect(existsSync(path), path).toBe(true);
    for (const room of Object.keys(ROOMS_WITH_WORDS)) {
      const files = globSync(`${room}**/*.{ts,astro}`);
      expect(
        files.some((file) => HAN.test(readFileSync(file, 'utf8'))),
        room,
      ).toBe(true);
    }
  });

  it('names everything that stands outside src/messages', { timeout: 120_000 }, async () => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...PARSERS, RULE] });
    const listed = Object.keys(FILES_WITH_WORDS);
    const files = globSync('src/**/*.{ts,astro}')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => listed.includes(path) || !mayHoldWords(path))
      .filter((path) => listed.includes(path) || HAN.test(readFileSync(path, 'utf8')));
    const results = await eslint.lintFiles(files);
    expect(results.length).toBeGreaterThan(20);
    const faults = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
    );
    expect(faults).toEqual([]);
  });
});
