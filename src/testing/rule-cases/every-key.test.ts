import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { loadPortal } from '../../content/load-portal.ts';
import { checkCases } from '../../content/validate/cases.ts';
import { checkOffice } from '../../content/validate/office.ts';
import { checkNumbers } from '../../content/validate/quoted/numbers.ts';
import { checkOwnWords } from '../../content/validate/quoted/own-words.ts';
import { checkStarts } from '../../content/validate/quoted/starts.ts';
import { checkReferences } from '../../content/validate/references.ts';
import { topicOf } from '../../law/rules/topics.ts';
import { ruleSentence } from '../../messages/rules/rule-sentences.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import type { Rule, RulesFile } from '../../schemas/rules/rules-file.ts';
import { realPortal } from '../real-portal.ts';
import { VALID_FILES } from '../valid-content.ts';

type Value = Record<string, unknown>;
type Path = (string | number)[];

/** Every text of the tests: those of the tested content, and those laid out in other ways. */
const VERSIONS: RegulationVersion[] = [...realPortal().jurisdictions, ...otherPlaces()].flatMap(
  ({ versions }) => versions,
);

function otherPlaces() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-keys-'));
  writeFileSync(join(folder, 'site.yaml'), VALID_FILES['site.yaml']!);
  cpSync('src/testing/fixtures/layouts', join(folder, 'jurisdictions'), { recursive: true });
  const { portal } = loadPortal(folder);
  rmSync(folder, { recursive: true });
  return portal?.jurisdictions ?? expect.fail('the layouts do not enter');
}

/** What every rule has and no code reads as a demand of the text. */
const NOT_READ = ['id', 'cites', 'note'];

/** What any kind of rule may have. */
const SHARED = ['strength', 'appliesTo'];

/** What no sentence prints, and the test that holds it. */
const HELD_ELSEWHERE: Record<string, string> = {
  'objection-upheld.onlyFor': 'src/audit/award/objection-outcome.test.ts',
  'places.among.category': 'src/audit/award/place-kinds.test.ts',
  'statement.office.address': 'src/law/rules/everyday-office.test.ts',
  'statement.office.phone': 'src/law/rules/everyday-office.test.ts',
  'validity.startsFrom': 'src/law/awards/award-state.test.ts',
};
/** What stands in no text of the tests. */
const IN_NO_TEXT = ['higher-award-prize.bound'];

/** The keys of an object at any depth, and each value there. */
function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const here = path.length > 0 ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return here;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each, index) => [index, each])
    : Object.entries(value);
  return [
    ...here,
    ...entries
      .filter(([key]) => !NOT_READ.includes(String(key)))
      .flatMap(([key, each]) => leaves(each, [...path, key])),
  ];
}

/** The same object with another value at a path; without the key where that is undefined. */
function withValue<T>(of: T, path: Path, value: unknown): T {
  const copy = structuredClone(of);
  let at = copy as Value;
  for (const key of path.slice(0, -1)) at = at[key] as Value;
  const last = path.at(-1)!;
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
  return copy;
}

const nameOf = (kind: string, path: Path) =>
  [kind, ...path.filter((key) => typeof key === 'string')].join('.');

/** What else may stand at a key: one more, the other answer, whatever some text has there. */
function others(name: string, value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  return (SEEN.get(name) ?? []).filter((each) => each !== value);
}

const demandsOf = ({ rules }: RegulationVersion) => rules.eligibility?.conditions ?? [];
const SEEN = Map.groupBy(
  VERSIONS.flatMap((version) => [
    ...version.rules.rules.flatMap((rule) =>
      leaves(rule).map(({ path, value }) => ({ name: nameOf(rule.kind, path), value })),
    ),
    ...demandsOf(version).flatMap(({ demand }) =>
      leaves(demand).map(({ path, value }) => ({ name: nameOf('demand', path), value })),
    ),
  ]),
  ({ name }) => name,
) as unknown as Map<string, unknown[]>;
for (const [name, found] of SEEN)
  SEEN.set(
    name,
    [...new Set((found as { value: unknown }[]).map(({ value }) => value))].filter(
      (value) => typeof value === 'string',
    ),
  );

/** Codes of what an editor would be told of a file of rules; null where it is refused at once. */
function told(version: RegulationVersion, rules: RulesFile): string[] | null {
  const parsed = rulesFile.safeParse(rules);
  if (!parsed.success) return null;
  const codes: string[] = [];
  const report = (code: string) => void codes.push(code);
  checkNumbers.rules(parsed.data, report);
  checkStarts(parsed.data, report);
  checkOffice(parsed.data, version.text, report);
  checkOwnWords(parsed.data, report);
  checkReferences.rules(parsed.data, report);
  checkCases(version.cases, parsed.data, report);
  return codes;
}

/** How a page prints a rule. */
const printed = (rule: Rule, { rules }: RegulationVersion) =>
  [topicOf(rule), ruleSentence(rule, rules.tiers), rule.appliesTo ?? ''].join('|');

/** Whether anybody sees that a rule was changed so: it is refused, an editor is told, or its page says otherwise. */
function isNoticed(version: RegulationVersion, index: number, changed: Rule): boolean {
  const rules = version.rules.rules.map((rule, at) => (at === index ? changed : rule));
  const codes = told(version, { ...version.rules, rules });
  if (codes === null || codes.length > 0) return true;
  return printed(changed, version) !== printed(version.rules.rules[index]!, version);
}

/** The keys of which no text of the tests shows that a change is noticed. */
function unnoticed(): string[] {
  const noticed = new Map<string, boolean>();
  for (const version of VERSIONS)
    version.rules.rules.forEach((rule, index) => {
      for (const { path, value } of leaves(rule)) {
        const name = nameOf(rule.kind, path);
        if (noticed.get(name)) continue;
        const changes = [undefined, ...others(name, value)].map((each) =>
          withValue(rule, path, each),
        );
        noticed.set(
          name,
          changes.some((changed) => isNoticed(version, index, changed)),
        );
      }
    });
  return [...noticed]
    .filter(([, seen]) => !seen)
    .map(([name]) => name)
    .sort();
}

it('a key of a rule that is dropped or changed is refused, told to the editor, or said otherwise', () => {
  expect(unnoticed()).toEqual(Object.keys(HELD_ELSEWHERE));
});

it('a demand that is changed by one is told to the editor', () => {
  const silent = VERSIONS.flatMap((version) =>
    demandsOf(version).flatMap((condition, index) =>
      leaves(condition.demand)
        .filter(({ value }) => typeof value === 'number')
        .filter(({ path, value }) => {
          const changed = {
            ...condition,
            demand: withValue(condition.demand, path, (value as number) + 1),
          };
          const eligibility = version.rules.eligibility!;
          const conditions = eligibility.conditions.map((each, at) =>
            at === index ? changed : each,
          );
          const codes = told(version, {
            ...version.rules,
            eligibility: { ...eligibility, conditions },
          });
          return codes?.length === 0;
        })
        .map(({ path }) => `${version.id} ${condition.id} ${path.join('.')}`),
    ),
  );
  expect(silent).toEqual([]);
});

it('some text of the tests has every key a rule may have', () => {
  const schema = z.toJSONSchema(rulesFile, { io: 'input', unrepresentable: 'any' }) as unknown as {
    properties: { rules: { items: { oneOf?: Kind[]; anyOf?: Kind[] } } };
  };
  const { oneOf, anyOf } = schema.properties.rules.items;
  const keys = (oneOf ?? anyOf ?? []).flatMap(({ properties }) =>
    Object.keys(properties)
      .filter((key) => ![...NOT_READ, ...SHARED].includes(key))
      .map((key) => nameOf(properties['kind']!.const!, [key])),
  );
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((name) => !SEEN.has(name))).toEqual(IN_NO_TEXT);
  for (const key of SHARED)
    expect([...SEEN.keys()].some((name) => name.endsWith(`.${key}`))).toBe(true);
});

interface Kind {
  properties: Record<string, { const?: string }>;
}
