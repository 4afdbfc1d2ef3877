import type { TextFault } from '../../law/records/text-fault.ts';
import type { Lookalike } from '../../model/cjk-radicals.ts';
import type { FindingText } from './words.ts';

const signWords = ({ sign, code }: Lookalike) => `${sign}（${code}）`;

/** What is wrong with the characters of a text, after the name of the place they stand in, and how to mend it. */
export function textFaultWords(fault: TextFault): FindingText {
  switch (fault.kind) {
    case 'character':
      return {
        message: `里有看不见或残缺的字符 ${fault.found}`,
        remedy: '删去这个字符，缺的字照原件补上；多半是复制或转换编码时带来的',
      };
    case 'piled':
      return { message: '里有叠在一个字上的许多符号', remedy: '删去叠加的符号，照原件重写这个字' };
    case 'lookalikes':
      return {
        message: `里有部首符号或兼容字，不是通用的汉字：${fault.found.map(signWords).join('、')}`,
        remedy: `${fault.found.map((each) => `${signWords(each)}改成“${each.character}”`).join('，')}；从 PDF 复制的文字常常这样，搜索和比对都认不出来`,
      };
    case 'long':
      return {
        message: `太长：${fault.found} 个字符`,
        remedy: `至多 ${fault.most} 个字符；核对是不是把整篇内容粘贴到了这里`,
      };
  }
}
