/** What the YAML parser objects to, said to an editor; the parser's own words where none are kept here. */
export function yamlFault(code: string, said: string): string {
  const precise = SAID.find(([words]) => said.startsWith(words))?.[1] ?? code;
  return YAML_FAULTS[precise] ?? said;
}

/** Faults the parser files under a code of another sort. */
const SAID: readonly [words: string, code: string][] = [
  ['Sequence item without', 'BAD_INDENT'],
  ['Implicit map keys need', 'MULTILINE_IMPLICIT_KEY'],
];

const YAML_FAULTS: Record<string, string> = {
  BAD_DQ_ESCAPE: '双引号里有不认识的反斜杠写法',
  BAD_INDENT: '缩进不对，或括号没有收尾',
  BAD_SCALAR_START: '文字以特殊符号开头，没有加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里出现了两个“: ”，或下一行多缩进了',
  BLOCK_IN_FLOW: '花括号或方括号里只能写在一行',
  MISSING_CHAR: '缺少配对的引号、括号、逗号或冒号',
  MULTILINE_IMPLICIT_KEY: '键没有写在一行里，或漏了冒号',
  KEY_OVER_1024_CHARS: '冒号前的文字太长，不像一个键',
  MULTIPLE_DOCS: '一个文件里出现了第二个“---”',
  TAB_AS_INDENT: '用制表符（Tab）缩进',
  UNEXPECTED_TOKEN: '这里多了一个符号',
};
