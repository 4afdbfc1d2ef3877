import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Picking one rule out of the list is a question of law; printing them all is none. */
const PICKS = /\brules\.rules\s*\.(?:filter|find|some|every|flatMap)\(/;

it('T4: nothing but the rule set looks for a rule in the list of rules', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  expect(files).toContain('src/law/rules/ruleset.ts');
  const picking = files
    .filter((file) => !/\.test\.ts$|^src\/testing\/|^src\/content\/validate\//.test(file))
    .filter((file) => PICKS.test(readFileSync(file, 'utf8')));
  expect(picking).toEqual([]);
});
