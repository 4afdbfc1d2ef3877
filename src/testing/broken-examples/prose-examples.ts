import { ROUND } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

const CALL = `${ROUND}/call-notice.md`;
const GUIDE = 'guides/about.mdx';
const HEAD = '---\ntitle: 关于本站\ndescription: 一句话。\n---\n';

/** A fault in the words of a guide, which begin at line 5. */
function inGuide(
  code: BrokenExample['code'],
  fault: string,
  prose: string,
  column: number,
  says: readonly string[],
): BrokenExample {
  return {
    code,
    fault,
    break: (content) => content.write(GUIDE, HEAD + prose),
    at: `${GUIDE}:5:${column}`,
    says,
  };
}

/** A fault in an address a notice gives. */
function inNotice(fault: string, url: string, says: readonly string[]): BrokenExample {
  return {
    code: 'link-address',
    fault,
    break: (content) => content.replace(CALL, '请按期申报。', `见[网页](${url})。`),
    at: `${CALL}:21:2`,
    says,
  };
}

/** Faults in prose: notices and guides. */
export const PROSE_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'raw-html',
    fault: 'a notice carries HTML',
    break: (content) => content.replace(CALL, '请按期申报。', '请<b>按期</b>申报。'),
    at: `${CALL}:21:2`,
    says: ['<b>', 'Markdown'],
    also: ['raw-html'],
  },
  inGuide('raw-html', 'a guide carries a script', '<script>x</script>', 1, ['<script>']),
  inGuide('guide-code', 'a guide imports a module', 'import fs from "node:fs"', 1, [
    '程序代码：“import fs from "node:fs"”',
    '只写文字',
  ]),
  inGuide('guide-code', 'a guide works something out', '甲{process.env.HOME}', 2, [
    '“{process.env.HOME}”',
    '花括号',
  ]),
  inGuide('guide-component', 'a guide names a component nobody knows', '<Quote />', 1, [
    '没有“Quote”这个组件',
    '可以用：Article',
  ]),
  inGuide('guide-attributes', 'a component is told something in code', '<Article of={1} />', 1, [
    '“<Article of={1} />”',
    '<Article of="…" at="…" />',
  ]),
  inGuide('guide-unreadable', 'a guide has a comment of HTML', '<!-- 甲 -->', 1, [
    '“<!-- 甲 -->”',
    '\\<',
  ]),
  inGuide(
    'guide-article',
    'a guide names an article the text lacks',
    '见<Article of="mou/2020" at="9" />',
    2,
    ['“mou/2020”里没有“9”这一条', '条款地址'],
  ),
  inGuide(
    'guide-article',
    'a guide names a text that is not held',
    '<Article of="mou/1" at="9" />',
    1,
    ['没有收录“mou/1”这个文本'],
  ),
  inNotice('a link runs a script', 'JavaScript:alert(1)', [
    'JavaScript:alert(1)',
    '不是 http、https',
  ]),
  inNotice('a link holds a blank', '<https://example.gov.cn/a b>', ['有空白']),
  inNotice('a link names another site before an @', 'https://gov.cn@evil.example/', ['有“@”']),
  inNotice('a link is written in letters that pass for others', 'https://\u0430pple.com/', [
    '会认错的字符',
  ]),
  inNotice('a link leads to the machine of whoever reads it', 'http://127.0.0.1/', ['指向本机']),
  {
    code: 'link-nowhere',
    fault: 'a notice leads to a page there is not',
    break: (content) => content.replace(CALL, '请按期申报。', '见[办法](/mou/regulations/1999/)。'),
    at: `${CALL}:21:2`,
    says: ['站内没有“/mou/regulations/1999/”', '从“/”写到末尾的“/”'],
  },
  {
    code: 'link-nowhere',
    fault: 'a notice leads to a file it does not offer',
    break: (content) =>
      content.replace(CALL, '请按期申报。', '见[表][1]。\n\n[1]: attachments/x.pdf'),
    at: `${CALL}:23:1`,
    says: ['站内没有“attachments/x.pdf”', '列进 attachments'],
  },
  inGuide(
    'link-place',
    'a guide leads to an article there is not',
    '[甲](/mou/regulations/2020/#art-99)',
    1,
    ['“/mou/regulations/2020/”上没有可以链接的“#art-99”', '最接近的是“/mou/regulations/2020/#art-'],
  ),
  {
    code: 'link-early',
    fault: 'a guide leads to what is not public yet',
    break: (content) =>
      content
        .write(GUIDE, `${HEAD}[甲](/mou/rounds/sample-1/call-notice/)`)
        .replace(CALL, /publishedOn: .*/.exec(content.read(CALL))![0], 'publishedOn: "2999-01-01"'),
    at: `${GUIDE}:5:1`,
    says: ['到2999-01-01 00:00才公开', '先只写文字'],
  },
  inGuide(
    'link-words',
    'a link goes elsewhere than its words',
    '[https://gov.cn](https://evil.example/)',
    1,
    ['写的是“https://gov.cn”，点开却是“https://evil.example/”'],
  ),
  inGuide(
    'link-bare',
    'a bare address runs into the sentence',
    '见 https://gov.cn/a。其余不变',
    3,
    ['“https://gov.cn/a。其余不变”', '空一格'],
  ),
  inGuide('picture-place', 'a guide shows a picture', '![甲](https://example.gov.cn/x.png)', 1, [
    '“https://example.gov.cn/x.png”不是本站的附件',
    '说明页不放图片',
  ]),
  {
    code: 'picture-silent',
    fault: 'a picture stands without words',
    break: (content) => content.replace(CALL, '请按期申报。', '![](attachments/a.png)'),
    at: `${CALL}:21:1`,
    says: ['没有说明文字', '图上是什么'],
  },
  {
    code: 'front-matter',
    fault: 'a guide has no head',
    break: (content) => content.write(GUIDE, '正文。\n'),
    at: `${GUIDE}:1:1`,
    says: ['---', '正文写在后面'],
  },
  {
    code: 'reserved-slug',
    fault: 'a guide is named like a page of the site',
    break: (content) => content.write('guides/search.mdx', HEAD),
    at: 'guides/search.mdx:1:1',
    says: ['“search”', '与网站自己的页面重名'],
  },
  {
    code: 'reserved-slug',
    fault: 'a guide is named like a city',
    break: (content) => content.write('guides/mou.mdx', HEAD),
    at: 'guides/mou.mdx:1:1',
    says: ['“mou”', '与城市的文件夹重名'],
  },
  {
    code: 'bad-slug',
    fault: 'the name of a guide has capitals and a blank',
    break: (content) => content.write('guides/New Page.mdx', HEAD),
    at: 'guides/New Page.mdx:1:1',
    says: ['“New Page”', '小写英文字母'],
  },
];
