import { RULES } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** A rule that names the office, its fields written as given; none for an empty line. */
function withOffice(fields: string): string {
  return `  - id: office
    kind: statement
    topic: office
    text: 奖项办公室
    ${fields && `office: { ${fields} }`}
    cites:
      - { at: "2", quote: 奖项可以空缺 }
process: []`;
}

/** Faults in who is said to run the award from day to day. */
export const OFFICE_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'office-fields',
    fault: 'the office stands in a sentence alone',
    break: (content) => content.replace(RULES, 'process: []', withOffice('')),
    at: `${RULES}:19:5`,
    says: ['日常工作机构没有写成字段', 'office: { name: … }'],
  },
  {
    code: 'office-fields',
    fault: 'a rule on something else names an office',
    break: (content) =>
      content.replace(
        RULES,
        'process: []',
        withOffice('name: 奖项').replace('topic: office', 'topic: fee'),
      ),
    at: `${RULES}:23:13`,
    says: ['其他规则不写 office'],
  },
  {
    code: 'office-not-quoted',
    fault: 'the quotation does not name the office',
    break: (content) => content.replace(RULES, 'process: []', withOffice('name: 秘书处')),
    at: `${RULES}:23:21`,
    says: ['“office”写“秘书处”', '把引文加长'],
  },
  {
    code: 'office-not-quoted',
    fault: 'a phone number is not printed',
    break: (content) =>
      content.replace(RULES, 'process: []', withOffice('name: 奖项, phone: 0000-0000000')),
    at: `${RULES}:23:32`,
    says: ['“office”写“0000-0000000”', '没有印的不写'],
  },
  {
    code: 'office-not-quoted',
    fault: 'the text knows no such other name',
    break: (content) =>
      content.replace(RULES, 'process: []', withOffice('name: 奖项, alias: 秘书处')),
    at: `${RULES}:23:32`,
    says: ['另一名称“秘书处”在文本里找不到'],
  },
];
