import { RULES } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** A rule on an award taken back, quoting article 2 of the valid text, with words of its own. */
const revocation = (as: string) => `  - id: revocation
    kind: revocation
    ground: fraud
    text: 弄虚作假
    within: null
    power: unstated
    consequences: [award]
    ban: null
    as: ${as}
    cites:
      - { at: "2", quote: 奖项可以空缺 }
process: []`;

/** A rule quoting article 2 of the valid text, 奖项可以空缺. */
const ruleWith = (lines: string) => `  - id: extra
    ${lines.split('\n').join('\n    ')}
    cites:
      - { at: "2", quote: 奖项可以空缺 }
process: []`;

/** Faults in what a rule says in the text's own words. */
export const OWN_WORDS_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'words-not-quoted',
    fault: 'T14: the quotation has another verb',
    break: (content) => content.replace(RULES, 'process: []', revocation('{ award: 取消奖项 }')),
    at: `${RULES}:27:18`,
    says: ['“revocation”的 as 写“取消奖项”', '把引文加长'],
  },
  {
    code: 'words-of-nothing',
    fault: 'T14: the words are for a consequence the rule has not',
    break: (content) => content.replace(RULES, 'process: []', revocation('{ money: 奖项 }')),
    at: `${RULES}:27:18`,
    says: ['as.money没有对应的内容', '补进规则'],
  },
  {
    code: 'words-not-quoted',
    fault: 'money is counted in a word the quotation has not',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        ruleWith('kind: prize\ntier: quality-award\nmoney: null\nitems: []\nper: 每人'),
      ),
    at: `${RULES}:24:10`,
    says: ['per 写“每人”'],
  },
  {
    code: 'words-not-quoted',
    fault: 'more days are allowed in a case the quotation does not name',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        ruleWith(
          'kind: objection-clock\nactor: 秘书处\ntask: 答复\nlength: null\nfrom: null\nextension: { length: null, when: 情况复杂的 }',
        ),
      ),
    at: `${RULES}:25:38`,
    says: ['when 写“情况复杂的”'],
  },
  {
    code: 'money-or-percent',
    fault: 'money of one’s own is a sum and a share at once',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        ruleWith('kind: higher-award-prize\nlevel: nation\nmoney: 5\npercent: 5'),
      ),
    at: `${RULES}:22:12`,
    says: ['写一种', 'percent'],
  },
  {
    code: 'time-repeated',
    fault: 'a time stands beside the words and in them',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        ruleWith('kind: duty\nduty: sharing\nyears: 3\ntext: 三年内分享经验'),
      ),
    at: `${RULES}:23:11`,
    says: ['又写了一遍时限', 'within'],
    also: ['number-not-quoted'],
  },
  {
    code: 'start-not-quoted',
    fault: 'a bar begins in a year the quotation does not name',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        ruleWith('kind: reapply\ntier: quality-award\nbar: ever\nstartsFrom: next-year'),
      ),
    at: `${RULES}:23:17`,
    says: ['自 next-year 起算', '删去 startsFrom'],
  },
];
