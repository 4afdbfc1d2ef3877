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
];
