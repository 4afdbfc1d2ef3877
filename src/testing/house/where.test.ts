import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');
const SOURCES = globSync('src/**/*.{ts,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.ts$|^src\/testing\/|\/styleguide/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Source files whose text holds a pattern. */
const filesWith = (pattern: RegExp): string[] =>
  SOURCES.flatMap(({ path, text }) => (pattern.test(text) ? [path] : [])).toSorted();

/** The files listed under a question of CONTRIBUTING. */
function listed(question: string): string[] {
  const answer = CONTRIBUTING.split(`**${question}`)[1]?.split('\n**')[0]?.split('\n## ')[0] ?? '';
  return [...answer.matchAll(/^- `([^`]+)`/gm)].map(([, path]) => path!).toSorted();
}

it('which rule governs a window is asked of the rule set alone', () => {
  const files = listed('Where are 乌海');
  expect(files.length).toBeLessThanOrEqual(4);
  // The validator holds two windows of one stage against each other before any question is asked.
  expect(filesWith(/\.of\('window'\)|rule\.kind === 'window'/)).toEqual([
    'src/content/validate/references.ts',
    'src/law/rules/ruleset.ts',
  ]);
  expect(filesWith(/export function (?:legalWindow|judgeWindow)\b/)).toEqual(
    files.filter((path) => /window/.test(path)),
  );
  expect(files).toContain('src/law/rules/ruleset.ts');
});

it('a kind of rule stands in the five files listed, and where an objection may rest on it', () => {
  const files = listed('How do I add a kind of rule');
  expect(files).toHaveLength(5);
  expect(filesWith(/'reviewers'|^\s*reviewers:/m)).toEqual(
    [...files, 'src/law/objection/grounds.ts'].toSorted(),
  );
});

it('a field of a row stands in the two files listed, and in the check that reads it', () => {
  const files = listed('How do I add a field');
  expect(files).toHaveLength(2);
  expect(filesWith(/\bstateFunded\b/)).toEqual(
    [...files, 'src/audit/afterwards/prize-exception.ts'].toSorted(),
  );
});

it('a kind of record stands in the three files listed, and in the row of its stage’s rules', () => {
  const files = listed('How do I add a kind of record');
  expect(files).toHaveLength(3);
  expect(filesWith(/'recommended-applicants'/)).toEqual(
    [...files, 'src/law/rules/topics.ts'].toSorted(),
  );
});

it('no file counts up kinds of records to say what they have in common', () => {
  const kind = "'(?:call-notice|qualified-list|winners|revocation)'";
  const listedByHand = new RegExp(
    `\\[\\s*${kind},\\s*${kind}|kind [!=]== ${kind} (?:&&|\\|\\|) [\\w.]*kind [!=]== ${kind}`,
  );
  expect('return !["call-notice", "winners"].includes(kind)'.replaceAll('"', "'")).toMatch(
    listedByHand,
  );
  expect(filesWith(listedByHand)).toEqual([]);
});

it('a fact stands in the two files listed', () => {
  const files = listed('How do I add a fact');
  expect(files).toHaveLength(2);
  expect(filesWith(/\blastLossYear\b/)).toEqual(files);
});

it('no sentence is written twice', () => {
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of SOURCES)
    for (const [, sentence = ''] of text.matchAll(/['"`]([^'"`\n]{10,})['"`]/g))
      if ((sentence.match(/\p{Script=Han}/gu) ?? []).length >= 10)
        homes.set(sentence, (homes.get(sentence) ?? new Set()).add(path));
  expect(homes.size).toBeGreaterThan(300);
  const twice = [...homes].filter(
    ([, paths]) => paths.size > 1 && ![...paths].every((path) => path.startsWith('src/schemas/')),
  );
  expect(twice.map(([sentence, paths]) => `${[...paths].join(', ')}: ${sentence}`)).toEqual([]);
});
