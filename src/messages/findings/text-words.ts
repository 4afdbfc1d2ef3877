import type { TextFindings } from '../../model/finding.ts';
import type { WordsFor } from './words.ts';

/** Faults in the wording of a regulation, `text.md`. */
export const TEXT_WORDS: WordsFor<TextFindings> = {
  'article-order': ({ found, expected }) => ({
    message: `条的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 条`,
    remedy: '对照原件，补上漏掉的条，或改正条号',
  }),
  'chapter-order': ({ found, expected }) => ({
    message: `章的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 章`,
    remedy: '对照原件，补上漏掉的章，或改正章号',
  }),
  'item-order': ({ found, expected }) => ({
    message: `项的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 项`,
    remedy: '对照原件，补上漏掉的项；项要紧接在引出它的那一款之后，单独成行',
  }),
  'empty-article': ({ found }) => ({
    message: `“${found}”没有内容`,
    remedy: '在条号后空一格写条文',
  }),
  'missing-space': ({ found }) => ({
    message: `“${found}”之后缺少空格`,
    remedy: `在“${found}”后面加一个全角空格`,
  }),
  'broken-line': ({ found }) => ({
    message: `这一行没有以标点结束（“…${found}”），像是一句话被断成两行`,
    remedy: '一段文字写成一行：把下一行接到本行末尾',
  }),
  'section-unsupported': ({ found }) => ({
    message: `暂不支持“节”：“${found}”`,
    remedy: '请联系网站维护人员增加“节”的支持，不要改写原文',
  }),
  'unknown-part': ({ found }) => ({
    message: `不认识的分段标记“${found}”`,
    remedy: '分段标记只能是 印发通知、正文、附件、版记，写作 <!-- 附件 -->',
  }),
  markup: ({ found }) => ({
    message: `正文里有“<”或“>”：“${found}”`,
    remedy: '条文只写文字，不写网页代码；书名号请用《》〈〉',
  }),
  'no-article': () => ({
    message: '文件里没有找到任何一条',
    remedy: '每条另起一行，写作“第一条　条文”',
  }),
};
