import { CITY, ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CALL = `${ROUND}/call-notice.md`;
const LIST = `${ROUND}/publicity-proposed-winners.yaml`;
const TABLE = `${ROUND}/winners.csv`;

/** A fault in the characters of a city's province, which is written in double quotes. */
function inProvince(fault: string, written: string, says: readonly string[]): BrokenExample {
  return {
    code: 'text-characters',
    fault,
    break: (content) => content.replace(CITY, '某省', `"${written}"`),
    at: `${CITY}:3:11`,
    says: ['“province”（所在省', ...says],
  };
}

/** A fault in a web address. */
function inSite(fault: string, written: string, says: readonly string[]): BrokenExample {
  return {
    code: 'web-address',
    fault,
    break: (content) => content.replace(CITY, 'order: 1', `officialSite: "${written}"`),
    at: `${CITY}:5:15`,
    says: ['“officialSite”（官方网站）', '完整的网址', ...says],
  };
}

/** Faults in the characters of texts and in the addresses of pages. */
export const CHARACTER_EXAMPLES: readonly BrokenExample[] = [
  inProvince('half a character is left', '某\\uD83D省', ['U+D83D', '照原件补上']),
  inProvince('a mark turns the words around', '某\\u202E省', ['U+202E']),
  inProvince('a text is made of letters that print nothing', '\\u3164', ['U+3164']),
  inProvince('marks are piled up on a letter', `某省${'\u0301'.repeat(9)}`, ['叠在一个字上']),
  inProvince('a text has no end', '省'.repeat(3000), ['太长：3000 个字符', '至多 2000']),
  {
    code: 'text-characters',
    fault: 'a name was copied out of a PDF',
    break: (content) => content.replace(LIST, '某某样例公司', '样例⻓江⻅公司'),
    at: `${LIST}:11:37`,
    says: ['部首符号或兼容字', '⻓（U+2ED3）改成“长”，⻅（U+2EC5）改成“见”', 'PDF'],
  },
  {
    code: 'text-characters',
    fault: 'a name has the double of a character',
    break: (content) => content.replace(LIST, '某某样例公司', '样例\uF9DC泰公司'),
    at: `${LIST}:11:37`,
    says: ['（U+F9DC）改成“隆”'],
  },
  {
    code: 'csv-row',
    fault: 'a name in a table was copied out of a PDF',
    break: (content) => content.replace(TABLE, '某某样例公司', '样例⻓江公司'),
    at: `${TABLE}:2:1`,
    says: ['第 2 行', '“name”列里有部首符号', '样例⻓江公司', '⻓（U+2ED3）改成“长”'],
  },
  {
    code: 'csv-row',
    fault: 'a cell of a table goes over two lines',
    break: (content) => content.replace(TABLE, '某某样例公司', '"某某\n样例公司"'),
    at: `${TABLE}:2:1`,
    says: ['表格第 2 行“name”列', '某某 样例公司'],
  },
  {
    code: 'csv-row',
    fault: 'a row has a cell more than the first line',
    break: (content) => content.replace(TABLE, '未公开', '未公开,,甲'),
    at: `${TABLE}:2:1`,
    says: ['格数与第一行不同', '英文逗号'],
  },
  {
    code: 'csv-row',
    fault: 'a quotation mark is not closed',
    break: (content) => content.replace(TABLE, '某某样例公司', '"某某样例公司'),
    at: `${TABLE}:2:1`,
    says: ['引号不成对'],
  },
  {
    code: 'prose-characters',
    fault: 'a mark turns the words of a notice around',
    break: (content) => content.replace(CALL, '请按期申报。', '请按期\u202E申报。'),
    at: `${CALL}:21:4`,
    says: ['正文里有看不见或残缺的字符 U+202E'],
  },
  {
    code: 'prose-characters',
    fault: 'the words of a guide were copied out of a PDF',
    break: (content) =>
      content.write('guides/about.mdx', '---\ntitle: 甲\ndescription: 乙\n---\n\n市⻓质量奖\n'),
    at: 'guides/about.mdx:6:2',
    says: ['正文里有部首符号', '⻓（U+2ED3）改成“长”'],
  },
  inSite('an address has no scheme', 'example.gov.cn', ['不是 http、https 网址']),
  inSite('an address holds a blank', 'https://example.gov.cn/a b', ['有空白']),
  inSite('an address names another site before an @', 'https://gov.cn@evil.example/', ['“@”']),
  inSite('an address is written in letters that pass for others', 'https://\u0430pple.com/', [
    '会认错的字符',
  ]),
  inSite('an address leads to the machine of whoever reads it', 'http://127.0.0.1/', ['本机']),
];
