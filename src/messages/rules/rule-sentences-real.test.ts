import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { ruleSentence } from './rule-sentences.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

it.each(globSync(`${TESTED_CONTENT}/jurisdictions/*/regulations/*/rules.yaml`).toSorted())(
  'every rule of %s is said in plain words',
  (path) => {
    const file = rulesFile.parse(parse(readFileSync(path, 'utf8')));
    expect(file.rules.length).toBeGreaterThan(20);
    for (const rule of file.rules) {
      const sentence = ruleSentence(rule, file.tiers);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|^$|：$|；；|[a-z]-[a-z]/);
      expect(sentence).toBe(sentence.trim());
    }
  },
);
