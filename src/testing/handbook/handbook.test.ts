import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { FINDING_WORDS } from '../../messages/findings/findings.ts';
import { contentOf } from '../content-builder.ts';
import { fieldReference } from './field-reference.ts';

const HANDBOOK = readFileSync('content/README.md', 'utf8');

/** The handbook's examples: a path by itself, then the file in a fence. */
const EXAMPLES = Object.fromEntries(
  [...HANDBOOK.matchAll(/^`([^`\n]+)`\n\n```\w*\n(.*?)^```$/gms)].map(([, path, text]) => [
    path!,
    text!,
  ]),
);

describe('the handbook’s examples', () => {
  it('are files that name their place, one and all', () => {
    expect(Object.keys(EXAMPLES)).toHaveLength(HANDBOOK.match(/^```/gm)!.length / 2);
  });

  it('make a portal in which the reader finds nothing wrong', () => {
    const { portal, findings } = loadPortal(contentOf(EXAMPLES).root);
    expect(findings).toEqual([]);
    const [city] = portal!.jurisdictions;
    expect(city?.versions[0]?.cases).toHaveLength(2);
    expect(city?.rounds[0]?.lists[0]?.revisions).toHaveLength(2);
    expect(city?.rounds[0]?.winners?.revisions[0]?.data.entries).toHaveLength(2);
    expect(city?.rounds[0]?.revocations).toHaveLength(1);
    expect(portal!.questions).toHaveLength(2);
  });

  it('show every file the list of keys knows', () => {
    const listed = [...fieldReference().matchAll(/^## (\S+\.(?:yaml|md)\S*)$/gm)].map(
      ([, name]) => name!,
    );
    expect(listed.length).toBeGreaterThan(10);
    const shown = Object.keys(EXAMPLES).join('\n');
    const missing = listed.filter(
      (name) =>
        !new RegExp(
          name
            .split('、')
            .at(-1)!
            .replace(/<[^>]+>/g, '[^/]+'),
        ).test(shown),
    );
    expect(missing).toEqual([]);
  });
});

it('the handbook leads to a whole example of every layout that is held', () => {
  const linked = [
    ...HANDBOOK.matchAll(/\]\(\.\.\/(src\/testing\/fixtures\/layouts\/([^/]+)\/[^)]+)\)/g),
  ];
  expect(linked.map(([, , place]) => place).toSorted()).toEqual(
    readdirSync('src/testing/fixtures/layouts').toSorted(),
  );
  for (const [, folder] of linked) expect(existsSync(`${folder}rules.yaml`), folder).toBe(true);
});

it('the handbook sends nobody away with what a text can say', () => {
  expect(HANDBOOK).not.toMatch(/联系(?:维护|开发|我们|管理员)|请教(?:程序|开发)|找(?:程序员|开发)/);
});

it('the handbook’s table of messages names messages there are', () => {
  const table = HANDBOOK.slice(
    HANDBOOK.indexOf('| 代码 | 多半是 |'),
    HANDBOOK.indexOf('## 不要做的事'),
  );
  const codes = [...table.matchAll(/`([a-z-]+)`(?=.* \| )/g)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !(code in FINDING_WORDS))).toEqual([]);
});
