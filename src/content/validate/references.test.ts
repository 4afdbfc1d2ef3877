import { describe, expect, it } from 'vitest';
import { parseRegulation } from '../../law/regulation/parse.ts';
import { regulationFile } from '../../schemas/regulation.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { VALID_FILES } from '../../testing/valid-content.ts';
import { REGULATION, RULES, TEXT } from '../../testing/broken-examples/broken-example.ts';
import { checkReferences } from './references.ts';
import type { Report } from '../report.ts';
import { readYaml } from '../read/yaml-file.ts';

function reports(check: (report: Report) => void) {
  const found: string[] = [];
  check((code, at, values) =>
    found.push(`${code} ${at.map(String).join('.')} ${'found' in values ? (values.found as string) : ''}`),
  );
  return found;
}

const { text } = parseRegulation(VALID_FILES[TEXT] ?? '');
const regulation = (edit: (yaml: string) => string, versions: string[]) =>
  reports((report) => {
    const about = regulationFile.parse(readYaml('', edit(VALID_FILES[REGULATION] ?? '')).value);
    checkReferences.regulation(about, text, versions, report);
  });
const rules = (edit: (yaml: string) => string) =>
  reports((report) => {
    checkReferences.rules(
      rulesFile.parse(readYaml('', edit(VALID_FILES[RULES] ?? '')).value),
      report,
    );
  });
const repealing =
  (...versions: string[]) =>
  (yaml: string) =>
    yaml.replace(
      'repeals: []',
      `repeals: [${versions.map((each) => `{ version: "${each}", cites: [{ at: "4", quote: 甲 }] }`).join(', ')}]`,
    );

describe('of a regulation', () => {
  it('a repealed version that is held is found', () => {
    expect(regulation(repealing('2015', '2018'), ['2015', '2018'])).toEqual([]);
  });

  it('each repealed version that is not held is reported', () => {
    expect(regulation(repealing('2015', '2016', '2018'), ['2018'])).toEqual([
      'version-missing repeals.0.version 2015',
      'version-missing repeals.1.version 2016',
    ]);
  });

  it('a repealed document known by its number only needs no folder', () => {
    const yaml =
      'repeals: [{ documentNumber: 某政发〔2015〕1号, cites: [{ at: "4", quote: 甲 }] }]';
    expect(regulation((each) => each.replace('repeals: []', yaml), [])).toEqual([]);
  });

  it('who acts and what is done in a flow chart are each looked up', () => {
    const edit = (yaml: string) =>
      yaml.replace('actor: 评审办公室, action: 受理申报', 'actor: 秘书处, action: 受理');
    expect(regulation(edit, [])).toEqual(['quote-missing flowCharts.0.steps.0.actor 秘书处']);
  });
});

describe('of rules', () => {
  it('every tier may be spoken of together', () => {
    expect(rules((yaml) => yaml.replace('tier: quality-award', 'tier: all'))).toEqual([]);
  });

  it('tiers, rules, stages and conditions are numbered apart', () => {
    expect(rules((yaml) => yaml.replace('id: vacancy', 'id: quality-award'))).toEqual([]);
  });

  it.each([
    [
      'tiers',
      'rules:\n',
      '  - { id: quality-award, name: 甲, cites: [{ at: "1", quote: 甲 }] }\nrules:\n',
      'tiers.1.id quality-award',
    ],
    ['stages', 'process: []', `process: [${stage()}, ${stage()}]`, 'process.1.id call'],
    ['rules', 'id: vacancy', 'id: places', 'rules.1.id places'],
  ])('two %s with one id are reported', (_, words, by, expected) => {
    expect(rules((yaml) => yaml.replace(words, by))).toEqual([`duplicate-id ${expected}`]);
  });

  it('two conditions with one id are reported', () => {
    const edit = (yaml: string) => yaml + yaml.slice(yaml.indexOf('    - id: registered-here'));
    expect(rules(edit)).toEqual(['duplicate-id eligibility.conditions.1.id registered-here']);
  });
});

function stage(): string {
  return '{ id: call, name: 通知, actor: null, cites: [{ at: "1", quote: 甲 }] }';
}
