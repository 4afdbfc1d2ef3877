import type { ProseFindings } from '../../model/prose-findings.ts';
import { ADDRESS_FAULTS } from './address-words.ts';
import { textFaultWords } from './text-fault-words.ts';
import { list } from './words.ts';
import type { WordsFor } from './words.ts';

/** Faults in prose: notices and guides. */
export const PROSE_WORDS: WordsFor<ProseFindings> = {
  'raw-html': ({ found }) => ({
    message: `正文里有网页代码：“${found}”`,
    remedy: '正文只用文字和 Markdown',
  }),
  'guide-code': ({ found }) => ({
    message: `正文里有程序代码：“${found}”`,
    remedy: '说明页只写文字：删去 import、export 和花括号里的代码；要印花括号的，写成 \\{ 和 \\}',
  }),
  'guide-component': ({ found, expected }) => ({
    message: `没有“${found}”这个组件`,
    remedy: `可以用：${list(expected)}`,
  }),
  'guide-attributes': ({ found, name, expected }) => ({
    message: `组件写得不对：“${found}”`,
    remedy: `只写这几项，值放在双引号里，中间不写文字：<${name} ${expected.map((each) => `${each}="…"`).join(' ')} />`,
  }),
  'guide-unreadable': ({ found }) => ({
    message: `这里的“<”或“{”读不成文字，也读不成组件：“${found}”`,
    remedy: '要印这两个符号的，写成 \\< 和 \\{；网址写成 [文字](网址)；不写网页代码和注释',
  }),
  'guide-article': ({ of, at, known }) => ({
    message: known ? `“${of}”里没有“${at}”这一条` : `没有收录“${of}”这个文本`,
    remedy:
      'of 写城市和版本的文件夹，如 "luohe/2018"；at 写条款地址，如 "17"（第十七条）、"10.2"（第（二）项）',
  }),
  'link-address': ({ found, fault }) => ({
    message: `网址“${found}”${ADDRESS_FAULTS[fault]}`,
    remedy: '写完整的 http 或 https 网址，照浏览器地址栏里的样子；邮箱写 mailto:，电话写 tel:',
  }),
  'link-nowhere': ({ found }) => ({
    message: `站内没有“${found}”`,
    remedy:
      '站内页面从“/”写到末尾的“/”，如 /luohe/regulations/2018/，不带“#”；通知的附件写 attachments/ 下的文件名，并列进 attachments；说明页引条文用 <Article of="luohe/2018" at="17" />',
  }),
  'prose-characters': ({ fault }) => {
    const { message, remedy } = textFaultWords(fault);
    return { message: `正文${message}`, remedy };
  },
};
