/** What a hand that is used to Chinese punctuation gets wrong. */
const REMEDY = '键和文字用半角双引号，冒号、逗号用半角，最后一项后面不写逗号';

/** Says in Chinese where a text stops being JSON and what to mend; the engine's own words name the place. */
export function jsonFault(text: string, { message }: SyntaxError): string {
  if (text.trim() === '') return '里面没有内容';
  if (/\uFFFD|\0/.test(text)) return '文字编码不是 UTF-8，请另存为 UTF-8';
  return `${faultyPlace(text, message)}；${REMEDY}`;
}

function faultyPlace(text: string, message: string): string {
  const at = Number(/ at position (\d+)/.exec(message)?.[1] ?? NaN);
  if (at >= 0) {
    const before = text.slice(0, at).split('\n');
    return `第${before.length}行第${(before.at(-1) ?? '').length + 1}个字符起读不通`;
  }
  const [, token] = /^Unexpected token '(.+?)',/s.exec(message) ?? [];
  return token === undefined ? '没有写完就结束了' : `不该有“${token}”`;
}
