import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf } from '../testing/content-builder.ts';
import { VALID_FILES } from '../testing/valid-content.ts';
import { findingLine } from '../messages/findings/findings.ts';
import { loadPortal } from './load-portal.ts';

const RULES = 'jurisdictions/luohe/regulations/2018/rules.yaml';
const OFFICE = '    topic: office\n';

/** A city as it was first entered, with the keys of that day. */
function firstContent() {
  const content = contentOf({ 'site.yaml': VALID_FILES['site.yaml']! });
  cpSync('src/testing/fixtures/first-content', join(content.root, 'jurisdictions'), {
    recursive: true,
  });
  return content;
}

it('the oldest content is read as it is, but for the one thing that is asked since, with its form', () => {
  expect(firstContent().findings().map(findingLine)).toEqual([expect.stringMatching(
    /rules\.yaml:144:5 {2}office-fields .*→ topic 为 office 的规则写 office: \{ name: … \}/,
  )]);
});

it('and with that it is whole', () => {
  const content = firstContent();
  content.replace(RULES, OFFICE, `${OFFICE}    office: { name: 秘书处 }\n`);
  const { portal, findings } = loadPortal(content.root);
  expect(findings).toEqual([]);
  expect(portal!.jurisdictions[0]!.rounds).toHaveLength(2);
});
