import type { TestContent } from '../content-builder.ts';
import { RULES, VERSION } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CASES = `${VERSION}/cases.yaml`;
const DEMAND = '{ kind: is-true, fact: registeredHere }';
const READINGS = `{ kind: readings, of: [{ says: 要登记, demand: ${DEMAND} }, { says: 不要, demand: { kind: nothing } }] }`;

/** A fact of the text's own, before its conditions. */
function withFact(fact: string): string {
  return `  facts:
    - { ${fact} }
  conditions:`;
}

/** Faults in who may apply, and in the worked examples that prove it. */
export const ELIGIBILITY_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'missing-key',
    fault: 'cases leave an answer to their fact out',
    break: (content) => content.replace(RULES, DEMAND, byCase("'true'")),
    at: `${RULES}:28:15`,
    says: ['“registered-here cases”', '补上“false”'],
  },
  {
    code: 'wrong-value',
    fault: 'a case names an answer its fact does not have',
    break: (content) => content.replace(RULES, DEMAND, byCase("'true'", "'false'", 'maybe')),
    at: `${RULES}:28:15`,
    says: ['"maybe"', '可以写：true、false'],
  },
  {
    code: 'wrong-value',
    fault: 'a demand on a day is made of a yes or no',
    break: (content) =>
      content.replace(RULES, DEMAND, '{ kind: years-since, fact: registeredHere, years: 3 }'),
    at: `${RULES}:28:42`,
    says: [
      '"registeredHere"',
      '可以写：operatingSince、registeredHereSince',
      '都不合适的，在 eligibility.facts 里定义',
    ],
  },
  {
    code: 'fact-declared',
    fault: 'an amount has no unit',
    break: (content) =>
      content.replace(
        RULES,
        '  conditions:',
        withFact('id: amount-tax, name: 纳税额, ask: 多少？'),
      ),
    at: `${RULES}:24:13`,
    says: ['“amount-tax”的单位', '如 万元'],
  },
  {
    code: 'fact-declared',
    fault: 'a yes or no has choices',
    break: (content) =>
      content.replace(
        RULES,
        '  conditions:',
        withFact('id: is-large, name: 大, ask: 大吗？, choices: { large: 大 }'),
      ),
    at: `${RULES}:24:13`,
    says: ['“is-large”的选项', '其他的不写'],
  },
  {
    code: 'wrong-value',
    fault: 'the id of a fact does not begin with its shape',
    break: (content) =>
      content.replace(RULES, '  conditions:', withFact('id: tax-paid, name: 纳税额, ask: 多少？')),
    at: `${RULES}:24:13`,
    says: ['amount-'],
  },
  {
    code: 'question-missing',
    fault: 'a condition is for persons and nobody asks who applies',
    break: (content) => content.replace(RULES, DEMAND, `${DEMAND}\n      for: [person]`),
    at: `${RULES}:24:11`,
    says: ['applicant'],
  },
  {
    code: 'wrong-value',
    fault: 'a rule says a word no code stands for',
    break: (content) => content.replace(RULES, 'bound: at-most', 'bound: some'),
    at: `${RULES}:11:12`,
    says: ['"some"', '都不合适的，改用 kind: statement'],
  },
  {
    code: 'readings-without-note',
    fault: 'a condition is read in two ways and no note says why',
    break: (content) => content.replace(RULES, DEMAND, READINGS),
    at: `${RULES}:28:15`,
    says: ['条件“registered-here”列了几种读法', '在这个条件的 note 里'],
  },
  {
    code: 'readings-without-note',
    fault: 'a whole condition is read in two ways and no note says why',
    break: (content) =>
      content.replace(
        RULES,
        `demand: ${DEMAND}`,
        `demand: ${DEMAND}\n      readings: [{ says: 要登记 }, { says: 不要, demand: { kind: nothing } }]`,
      ),
    at: `${RULES}:28:15`,
    says: ['列了几种读法'],
  },
  {
    code: 'readings-without-note',
    fault: 'a condition is read in two ways beside a note that leaves nothing open',
    break: (content) =>
      content.replace(
        RULES,
        `demand: ${DEMAND}`,
        `note: 门户按前一种计算。\n      demand: ${READINGS}`,
      ),
    at: `${RULES}:29:15`,
    says: ['列了几种读法'],
  },
  {
    code: 'wrong-value',
    fault: 'a condition is read in one way only',
    break: (content) =>
      content.replace(RULES, DEMAND, `{ kind: readings, of: [{ says: 一种, demand: ${DEMAND} }] }`),
    at: `${RULES}:28:37`,
    says: ['2'],
  },
  {
    code: 'unknown-tier',
    fault: 'a condition counts wins of a tier the award lacks',
    break: (content) =>
      content.replace(
        RULES,
        DEMAND,
        '{ kind: not-awarded-within, period: { count: 3, unit: year }, tiers: [nomination] }',
      ),
    at: `${RULES}:28:15`,
    says: ['“nomination”', '可以写：quality-award'],
    also: ['question-missing', 'number-not-quoted'],
  },
  {
    code: 'case-differs',
    fault: 'a worked example comes out otherwise',
    break: (content) => content.write(CASES, example('outcome: eligible')),
    at: `${CASES}:5:12`,
    says: ['用例“one”写的是 eligible', '按规则算出 ineligible', 'rules.yaml'],
  },
  {
    code: 'case-differs',
    fault: 'a condition of a worked example comes out otherwise',
    break: (content) =>
      content.write(
        CASES,
        example('outcome: ineligible', 'conditions: { registered-here: unknown }'),
      ),
    at: `${CASES}:6:34`,
    says: ['写的是 unknown', '算出 unmet'],
  },
  {
    code: 'case-differs',
    fault: 'a worked example is of a condition the rules do not have',
    break: (content) =>
      content.write(CASES, example('outcome: ineligible', 'conditions: { registered: unmet }')),
    at: `${CASES}:6:29`,
    says: ['规则里没有这一条'],
  },
  {
    code: 'case-differs',
    fault: 'a worked example expects a day that does not come',
    break: (content) =>
      content.write(CASES, example('outcome: ineligible', 'eligibleFrom: "2027-01-01"')),
    at: `${CASES}:6:17`,
    says: ['写的是 2027-01-01', '算出 null'],
  },
  {
    code: 'case-differs',
    fault: 'a worked example stands beside rules that say nothing of who may apply',
    break: (content) => withoutEligibility(content).write(CASES, example('outcome: undetermined')),
    at: `${CASES}:5:12`,
    says: ['规则里没有这一条'],
  },
  {
    code: 'case-fact',
    fault: 'a worked example names a fact that does not exist',
    break: (content) =>
      content.write(CASES, example('outcome: ineligible', '', 'registered: true')),
    at: `${CASES}:4:24`,
    says: ['用例“one”', 'registered：没有这个键', '改正 facts'],
  },
  {
    code: 'case-fact',
    fault: 'a worked example holds an award without a day',
    break: (content) =>
      content.write(CASES, example('outcome: ineligible', '', 'awards: [{ tier: quality-award }]')),
    at: `${CASES}:4:21`,
    says: ['awards[1].on：缺少这一项'],
  },
  {
    code: 'duplicate-id',
    fault: 'two worked examples share an id',
    break: (content) =>
      content.write(CASES, example('outcome: ineligible') + example('outcome: ineligible')),
    at: `${CASES}:6:7`,
    says: ['“one”重复'],
  },
];

function byCase(...answers: string[]): string {
  const cases = answers.map((answer) => `${answer}: ${DEMAND}`);
  return `{ kind: by-case, fact: registeredHere, cases: { ${cases.join(', ')} } }`;
}

/** A case the valid rules call ineligible. */
function example(outcome: string, more = '', facts = 'registeredHere: false'): string {
  return `- id: one
  says: 一例
  on: "2026-11-20"
  facts: { ${facts} }
  ${outcome}
${more && `  ${more}\n`}`;
}

function withoutEligibility(content: TestContent): TestContent {
  return content.withFile(RULES, (text) => text.slice(0, text.indexOf('eligibility:')));
}
