import { expect, it } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';

const HEAD = '---\ntitle: 网站说明\ndescription: 关于本网站\n---\n\n';

/** Codes and places of what is found in a guide of this prose, which begins at line 6. */
function found(prose: string): string[] {
  return validContent()
    .write('guides/about.mdx', HEAD + prose)
    .findings()
    .map(({ code, line, column }) => `${code} ${line}:${column}`);
}

it('every piece of code in a guide is a finding at its place', () => {
  expect(
    found(`import fs from "node:fs"

LEAK {fs.readFileSync("/etc/hostname","utf8")} {process.env.HOME} {process.cwd()}

<script>window.__x=1</script>

[点](javascript:alert(1))
`),
  ).toEqual([
    'guide-code 6:1',
    'guide-code 8:6',
    'guide-code 8:48',
    'guide-code 8:67',
    'raw-html 10:1',
    'link-address 12:1',
  ]);
});

it.each([
  ['an import after words', '正文。\n\nimport x from "y"', ['guide-code 8:1']],
  ['an export', 'export const a = 1', ['guide-code 6:1']],
  ['an expression of its own', '{1 + 1}', ['guide-code 6:1']],
  ['a comment of MDX', '甲{/* 乙 */}', ['guide-code 6:2']],
  ['an expression behind a rare character', '𬭩{x}', ['guide-code 6:3']],
  ['an expression in a heading', '## 甲{x}', ['guide-code 6:5']],
  ['an expression in a table', '|甲|\n|-|\n|{x}|', ['guide-code 8:2']],
  ['an expression in the words of a link', '[{x}](https://example.gov.cn/)', ['guide-code 6:2']],
  ['an expression between two rules', '---\n{x}\n---', ['guide-code 7:1']],
  ['a tag around words', '甲<b>乙</b>', ['raw-html 6:2']],
  ['a tag without a name', '<>甲</>', ['raw-html 6:1']],
  ['an iframe', '<iframe src="https://evil.example" />', ['raw-html 6:1']],
  ['a component nobody knows', '<Fragment slot="x" />', ['guide-component 6:1']],
  ['a component called like a part of every object', '<Constructor />', ['guide-component 6:1']],
  ['a name with a dot', '<Article.x of="mou/2020" at="1" />', ['guide-component 6:1']],
  ['attributes that are spread', '<Article {...{ of: 1 }} at="1" />', ['guide-attributes 6:1']],
  ['an attribute that is code', '<Article of={process.env.HOME} at="1" />', ['guide-attributes 6:1']],
  ['an attribute too many', '<Article of="mou/2020" at="1" onclick="x" />', ['guide-attributes 6:1']],
  ['an attribute too few', '<Article of="mou/2020" />', ['guide-attributes 6:1']],
  ['words within an article', '<Article of="mou/2020" at="1">甲</Article>', ['guide-attributes 6:1']],
  ['an article that is not there', '依据<Article of="mou/2020" at="99" />', ['guide-article 6:3']],
  ['a text that is not held', '<Article of="mou/2021" at="1" />', ['guide-article 6:1']],
  ['a brace that is not closed', '甲{ <b', ['guide-unreadable 6:2']],
  ['a comment of HTML', '甲\n\n<!-- 乙 -->', ['guide-unreadable 8:1']],
  ['an address in angle brackets', '甲<https://example.gov.cn/>', ['guide-unreadable 6:2']],
  ['a script behind an entity', '[甲](&#106;avascript:x)', ['link-address 6:1']],
  ['a script in a reference', '[甲][1]\n\n[1]: data:x', ['link-address 8:1']],
])('%s is a finding', (_, prose, expected) => {
  expect(found(prose)).toEqual(expected);
});

it.each([
  ['plain words', '本门户整理公开记录。'],
  ['code that is only shown', '写成 `{x}` 或 `<b>`，\n\n```\nimport x\n```'],
  ['signs that are escaped', '3 \\< 5，\\{甲\\}，&lt;b&gt;'],
  ['an article', '依据是<Article of="mou/2020" at="3.1" />。'],
  ['an article written in another order', "<Article at='1' of='mou/2020' />"],
  ['links', '[甲](https://example.gov.cn/) [乙](mailto:a@example.gov.cn) [丙](tel:0479-1) [丁](/search/)'],
  ['a list, a table and a footnote', '- 甲\n\n|甲|\n|-|\n|乙|\n\n丙[^1]\n\n[^1]: 丁'],
])('%s is text', (_, prose) => {
  expect(found(prose)).toEqual([]);
});

it('a head within the head, which the site generator would end it at, is refused', () => {
  for (const mark of ['---', '+++'])
    expect(
      validContent()
        .write('guides/about.mdx', `---\ntitle: 甲\ndescription: |-\n  甲\n${mark} {x}\n---\n`)
        .findings()
        .map(({ code }) => code),
    ).toEqual(['front-matter']);
});
