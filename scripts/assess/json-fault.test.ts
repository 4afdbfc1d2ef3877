import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

function faultOf(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFault(text, error as SyntaxError);
  }
  throw new Error(`${text} is JSON`);
}

it.each([
  ['', '里面没有内容'],
  [' \n', '里面没有内容'],
  ['{“licensed”：true}', '第1行第2个字符起读不通；键和文字用半角双引号'],
  ['{\n  "licensed"：true}', '第2行第13个字符起读不通'],
  ['{\n  "licensed": true,\n}', '第3行第1个字符起读不通'],
  ['{"licensed": true', '第1行第18个字符起读不通'],
  ['{"licensed": ', '没有写完就结束了'],
  ['[{},]', '不该有“]”'],
  ['\uFFFD\uFFFD{\0}\0', '文字编码不是 UTF-8，请另存为 UTF-8'],
])('says of %j: %s', (text, says) => {
  expect(faultOf(text)).toContain(says);
});

it('leaves no English of the engine in the sentence', () => {
  for (const text of ['{', '[1 2]', 'licensed: true', '{"a" 1}', '{"a": tru}', '{"a": "x\ty"}'])
    expect(faultOf(text).replaceAll(/“[^”]*”|JSON|UTF-8/g, '')).not.toMatch(/[a-z]/i);
});
