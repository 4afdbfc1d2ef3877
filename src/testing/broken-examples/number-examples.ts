import type { TestContent } from '../content-builder.ts';
import { REGULATION, RULES, SOURCE, TEXT } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** Adds a window of days to the rules, resting on an article that says five working days. */
function withWindow(content: TestContent, length: string): TestContent {
  const said = '奖项可以空缺';
  const rule = `  - id: publicity
    kind: window
    stage: proposed-winners
    length: ${length}
    cites:
      - { at: "2", quote: 不超过五个 }
      - { at: "2", quote: 公示期为5个工作日 }
process: []`;
  return content
    .replace(TEXT, said, `${said}，公示期为5个工作日`)
    .replace(SOURCE, said, `${said}，公示期为5个工作日`)
    .remove('jurisdictions/mou/rounds')
    .withFile(REGULATION, (text) => text.replace(/sha256: \w+/, `sha256: ${CHANGED_SOURCE}`))
    .replace(RULES, 'process: []', rule);
}

/** SHA-256 of the issued file with the window in it. */
const CHANGED_SOURCE = '170a44b2b1f953324be9c0077689d86a7d664a85501414b989e3187fced1464c';

/** Numbers a rule states that the words it quotes do not bear out. */
export const NUMBER_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'number-not-quoted',
    fault: 'a number of places is not the one quoted',
    break: (content) => content.replace(RULES, 'count: 5', 'count: 10'),
    at: `${RULES}:10:12`,
    says: ['“places”写 10', '引文里没有 10', '引文里的数字是 五个', '照抄原文'],
  },
  {
    code: 'places-unlimited',
    fault: 'places without limit have a number',
    break: (content) => content.replace(RULES, 'bound: at-most', 'bound: unlimited'),
    at: `${RULES}:10:12`,
    says: ['count 写 null', 'unlimited'],
  },
  {
    code: 'words-not-quoted',
    fault: 'places are counted in a word the quote has not',
    break: (content) => content.replace(RULES, 'bound: at-most', 'bound: at-most\n    unit: 家'),
    at: `${RULES}:12:11`,
    says: ['unit 写“家”', '照抄原文的用语'],
  },
  {
    code: 'unknown-tier',
    fault: 'places are shared with a tier the text has not',
    break: (content) =>
      content.replace(RULES, 'tier: quality-award', 'tier: [quality-award, silver]'),
    at: `${RULES}:9:11`,
    says: ['silver'],
  },
  {
    code: 'number-not-quoted',
    fault: 'the quote stops before the number',
    break: (content) => content.replace(RULES, '每届获奖组织不超过五个', '每届获奖组织'),
    at: `${RULES}:10:12`,
    says: ['引文里没有数字', '把引文加长'],
  },
  {
    code: 'number-not-quoted',
    fault: 'a condition asks for more years than are quoted',
    break: (content) =>
      content
        .replace(RULES, 'fact: registeredHere, ask', 'fact: operatingSince, ask')
        .replace(
          RULES,
          '{ at: "3.1", quote: 在本市登记注册 }',
          '{ at: "3.2", quote: 经营三年以上 }',
        )
        .replace(
          RULES,
          'kind: is-true, fact: registeredHere',
          'kind: years-since, fact: operatingSince, years: 5',
        ),
    at: `${RULES}:28:65`,
    says: ['“registered-here”写 5', '三年'],
  },
  {
    code: 'number-not-quoted',
    fault: 'a text is valid for more years than are quoted',
    break: (content) => content.replace(REGULATION, 'years: 5', 'years: 4'),
    at: `${REGULATION}:11:10`,
    says: ['这里写 4', '五年'],
  },
  {
    code: 'number-not-quoted',
    fault: 'a window is as long as another number of the article',
    break: (content) => withWindow(content, '{ count: 6, unit: working-day, bound: exact }'),
    at: `${RULES}:22:22`,
    says: ['“publicity”写 6', '五个、5个工作日'],
  },
  {
    code: 'unit-not-quoted',
    fault: 'working days are taken for calendar days',
    break: (content) => withWindow(content, '{ count: 5, unit: calendar-day, bound: exact }'),
    at: `${RULES}:22:31`,
    says: ['“publicity”的单位', '5个工作日', 'working-day'],
  },
  {
    code: 'bound-not-quoted',
    fault: 'a fixed number of days is taken for a minimum',
    break: (content) => withWindow(content, '{ count: 5, unit: working-day, bound: minimum }'),
    at: `${RULES}:22:51`,
    says: ['“publicity”的 bound', '5个工作日', 'exact', 'minimum'],
  },
  {
    code: 'words-not-quoted',
    fault: 'T28: days are called by a word the quotation has not',
    break: (content) =>
      withWindow(content, '{ count: 5, unit: working-day, bound: exact, word: 天 }'),
    at: `${RULES}:22:64`,
    says: ['“publicity”的 word 写“天”'],
  },
];
