import type { ProseFindings } from '../../model/prose-findings.ts';
import { momentWords } from '../register/publishing.ts';
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
  'link-nowhere': ({ found, nearest }) => ({
    message: `站内没有“${found}”这个页面`,
    remedy: `${meant(nearest)}站内页面从“/”写到末尾的“/”，如 /luohe/regulations/2018/；条文加 #art-17；通知的附件写 attachments/ 下的文件名，并列进 attachments`,
  }),
  'link-place': ({ found, place, nearest }) => ({
    message: `“${found || '本页'}”上没有可以链接的“#${place}”`,
    remedy: `${meant(nearest && `${found}#${nearest}`)}条文写 #art-17（第十七条）、#art-10-2（第（二）项），标题写 # 加标题的文字；别的去掉“#”和后面的字`,
  }),
  'link-early': ({ found, from }) => ({
    message: `“${found}”到${momentWords(from)}才公开，链接先于它公开`,
    remedy: '先只写文字，到那时再加链接；或者让写这个链接的文件同时公开',
  }),
  'link-words': ({ found, url }) => ({
    message: `链接的文字写的是“${found}”，点开却是“${url}”`,
    remedy: '文字与网址写成一样，或者改写要去的页面的名称',
  }),
  'link-bare': ({ found }) => ({
    message: `网址后面的文字会算进网址：“${found}”`,
    remedy: '写成 [文字](网址)，或者在网址后面空一格',
  }),
  'picture-place': ({ found }) => ({
    message: `图片“${found}”不是本站的附件，读者看不到`,
    remedy:
      '通知的图片放进 attachments/，列进 attachments，写成 ![说明](attachments/图.png)；说明页不放图片',
  }),
  'picture-silent': ({ found }) => ({
    message: `图片“${found}”没有说明文字`,
    remedy: '写成 ![图上是什么](attachments/图.png)，看不见图的人靠这几个字',
  }),
  'prose-characters': ({ fault }) => {
    const { message, remedy } = textFaultWords(fault);
    return { message: `正文${message}`, remedy };
  },
};

/** 最接近的是“/luohe/”；nothing where nothing is alike. */
const meant = (nearest: string | null) => (nearest ? `最接近的是“${nearest}”；` : '');
