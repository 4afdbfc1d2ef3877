import { NOTES, REGULATION, RULES } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** Faults in what is said about a city, its regulation and its rules. */
export const REGULATION_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'document-number',
    fault: 'the year stands in square brackets',
    break: (content) => content.replace(REGULATION, '〔2019〕', '[2019]'),
    at: `${REGULATION}:3:17`,
    says: ['某政发[2019]9号', '六角括号〔〕'],
  },
  {
    code: 'draft-label',
    fault: 'a draft bears no label',
    break: (content) => content.replace(REGULATION, 'stage: issued', 'stage: draft'),
    at: `${REGULATION}:1:1`,
    says: ['draftLabel', '征求意见稿'],
  },
  {
    code: 'draft-label',
    fault: 'an issued text bears the label of a draft',
    break: (content) =>
      content.replace(REGULATION, 'stage: issued', 'stage: issued\ndraftLabel: 讨论稿'),
    at: `${REGULATION}:3:13`,
    says: ['为 issued 时不写'],
  },
  {
    code: 'note-without-place',
    fault: 'a note names no place',
    break: (content) => content.replace(NOTES, 'kind: layout', 'kind: misprint'),
    at: `${NOTES}:3:11`,
    says: ['没有指出所在条款', 'places', 'layout'],
  },
  {
    code: 'reserved-slug',
    fault: 'a city is named like a page of the site',
    break: (content) => content.write('jurisdictions/search/jurisdiction.yaml', CITY_FILE),
    at: 'jurisdictions/search:1:1',
    says: ['“search”', '与网站自己的页面重名'],
  },
  {
    code: 'reserved-slug',
    fault: 'a city is named like the page of lost ways',
    break: (content) => content.write('jurisdictions/404/jurisdiction.yaml', CITY_FILE),
    at: 'jurisdictions/404:1:1',
    says: ['“404”'],
  },
  {
    code: 'reserved-slug',
    fault: 'a city is named like a guide',
    break: (content) => content.write('jurisdictions/about/jurisdiction.yaml', CITY_FILE),
    at: 'jurisdictions/about:1:1',
    says: ['“about”', '与网站的说明页重名'],
  },
  {
    code: 'reserved-slug',
    fault: 'a city is named like a device of Windows',
    break: (content) => content.write('jurisdictions/con/jurisdiction.yaml', CITY_FILE),
    at: 'jurisdictions/con:1:1',
    says: ['“con”', '在有的系统里另有用处'],
  },
  {
    code: 'bad-slug',
    fault: 'the name of a city is longer than a file system has room for',
    break: (content) =>
      content.write(`jurisdictions/${'a'.repeat(120)}/jurisdiction.yaml`, CITY_FILE),
    at: `jurisdictions/${'a'.repeat(120)}:1:1`,
    says: ['不超过 80 个字符'],
  },
  {
    code: 'bad-slug',
    fault: 'the folder of a city has capitals',
    break: (content) => content.write('jurisdictions/Luohe/jurisdiction.yaml', CITY_FILE),
    at: 'jurisdictions/Luohe:1:1',
    says: ['“Luohe”', '小写英文字母'],
  },
  {
    code: 'place-missing',
    fault: 'a rule cites an article the text lacks',
    break: (content) => content.replace(RULES, '{ at: "1"', '{ at: "9"'),
    at: `${RULES}:5:15`,
    says: ['“quality-award”', '“9”', '找不到', '"10"（第十条）'],
  },
  {
    code: 'place-missing',
    fault: 'a flow chart stands in an annex the text lacks',
    break: (content) => content.replace(REGULATION, 'annex1', 'annex2'),
    at: `${REGULATION}:20:9`,
    says: ['“评审流程图”', '“annex2”'],
  },
  {
    code: 'quote-missing',
    fault: 'a quoted word is not in the article',
    break: (content) => content.replace(RULES, '不超过五个', '不超过5个'),
    at: `${RULES}:13:27`,
    says: ['“places”', '第二条', '每届获奖组织不超过5个', '照抄'],
  },
  {
    code: 'quote-missing',
    fault: 'a step of a flow chart is not in its annex',
    break: (content) => content.replace(REGULATION, 'action: 受理申报', 'action: 审核申报'),
    at: `${REGULATION}:23:33`,
    says: ['“评审流程图”', '附件', '审核申报'],
  },
  {
    code: 'duplicate-id',
    fault: 'two rules share an id',
    break: (content) => content.replace(RULES, 'id: vacancy', 'id: places'),
    at: `${RULES}:14:9`,
    says: ['“places”重复', '换一个编号'],
  },
  {
    code: 'duplicate-id',
    fault: 'two notes share an id',
    break: (content) => content.replace(NOTES, 'id: first-round', 'id: layout'),
    at: `${NOTES}:5:7`,
    says: ['“layout”重复'],
  },
  {
    code: 'unknown-tier',
    fault: 'a rule is about a tier the award lacks',
    break: (content) => content.replace(RULES, 'tier: quality-award', 'tier: nomination'),
    at: `${RULES}:9:11`,
    says: ['“nomination”', 'quality-award、all'],
  },
  {
    code: 'covered-place',
    fault: 'a place with several clauses is named without saying which',
    break: (content) =>
      content.withFile(RULES, (yaml) => `${yaml}covered:\n  - { at: "3", as: purpose }\n`),
    at: `${RULES}:30:11`,
    says: ['“3”', '有 3 句', 'quote'],
  },
  {
    code: 'covered-place',
    fault: 'only the title is named, which states nothing',
    break: (content) =>
      content.withFile(RULES, (yaml) => `${yaml}covered:\n  - { at: title, as: purpose }\n`),
    at: `${RULES}:30:11`,
    says: ['“title”', '没有要说明的句子', '删去'],
  },
  {
    code: 'place-missing',
    fault: 'an article the text lacks is said to be covered',
    break: (content) =>
      content.withFile(RULES, (yaml) => `${yaml}covered:\n  - { at: "9", as: purpose }\n`),
    at: `${RULES}:30:11`,
    says: ['“9”', '找不到'],
  },
  {
    code: 'place-missing',
    fault: 'an article the text lacks is said to state conditions',
    break: (content) =>
      content.replace(RULES, 'eligibility:\n', 'eligibility:\n  articles: ["9"]\n'),
    at: `${RULES}:21:14`,
    says: ['“9”', '找不到'],
  },
  {
    code: 'quote-missing',
    fault: 'words said to be covered do not stand there',
    break: (content) =>
      content.withFile(
        RULES,
        (yaml) => `${yaml}covered:\n  - { at: "2", quote: 不得空缺, as: purpose }\n`,
      ),
    at: `${RULES}:30:23`,
    says: ['第二条', '“不得空缺”'],
  },
  {
    code: 'not-stated-but-stated',
    fault: 'a text is said to be silent on what a rule states',
    break: (content) => content.withFile(RULES, (yaml) => `${yaml}notStated: [vacancy]\n`),
    at: `${RULES}:29:13`,
    says: ['“vacancy”', '规则“vacancy”', '从 notStated 删去'],
  },
  {
    code: 'not-stated-but-stated',
    fault: 'a text is said to be silent on what a covered clause names',
    break: (content) =>
      content.withFile(
        RULES,
        (yaml) =>
          `${yaml}notStated: [cycle]\ncovered:\n  - { at: "1", as: other, topics: [cycle] }\n`,
      ),
    at: `${RULES}:29:13`,
    says: ['“cycle”', 'covered', '“1”'],
  },
  {
    code: 'window-ambiguous',
    fault: 'nothing tells two windows of one stage apart',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        `${windowRule('notice')}${windowRule('media')}process: []`,
      ),
    at: `${RULES}:27:12`,
    says: ['“media”与“notice”', 'proposed-winners', '都没有写公示期', '各写 tier'],
  },
  {
    code: 'question-missing',
    fault: 'a condition needs an answer nobody asks for',
    break: (content) =>
      content.replace(
        RULES,
        'kind: is-true, fact: registeredHere',
        'kind: is-true, fact: licensed',
      ),
    at: `${RULES}:24:11`,
    says: ['“registered-here”', '“licensed”', 'eligibility.questions'],
  },
  {
    code: 'no-jurisdiction',
    fault: 'no city has content',
    break: (content) => content.remove('jurisdictions/mou'),
    at: 'jurisdictions:1:1',
    says: ['没有任何城市', '编辑手册'],
  },
];

const CITY_FILE = 'name: 甲市\nshortName: 甲\nprovince: 乙省\naward: 甲奖\n';

function windowRule(id: string): string {
  return `  - id: ${id}
    kind: window
    stage: proposed-winners
    length: null
    cites:
      - { at: "2", quote: 奖项可以空缺 }
`;
}
