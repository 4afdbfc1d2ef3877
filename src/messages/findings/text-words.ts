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
  'section-order': ({ found, expected }) => ({
    message: `节的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 节`,
    remedy: '对照原件，补上漏掉的节，或改正节号',
  }),
  'item-order': ({ found, expected }) => ({
    message: `项的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 项`,
    remedy: '对照原件，补上漏掉的项；项单独成行，紧接在引出它的一段之后',
  }),
  'empty-article': ({ found }) => ({
    message: `“${found}”没有内容`,
    remedy: '对照原件补上条文：写在条号后面，或者另起一行',
  }),
  'missing-space': ({ found }) => ({
    message: `这一行以“${found}”开头，像是提到它，可是文中没有${found}`,
    remedy: `这一行就是${found}的，在“${found}”后面加一个全角空格（空格不算改动原文）；不是的，对照原件补上漏掉的条`,
  }),
  'broken-line': ({ found }) => ({
    message: `这一行没有以标点结束（“…${found}”），像是一句话被断成两行`,
    remedy:
      '一段文字写成一行：把下一行接到本行末尾；原件就是这样分段的，不改原文，在 notes.yaml 写一条 layout，quote 照抄这一行的末尾',
  }),
  'section-unsupported': ({ found }) => ({
    message: `“${found}”不在任何一章里`,
    remedy:
      '对照原件：漏录了它前面的一章的，补上；原件就是这样排的，不改原文，把第一章以前的这几条不分节录入（节名作为一段），在 notes.yaml 写一条 layout',
  }),
  'unknown-part': ({ found }) => ({
    message: `不认识的分段标记“${found}”`,
    remedy: '分段标记只能是 印发通知、正文、落款、附件、版记、未收录，写作 <!-- 附件 -->',
  }),
  markup: ({ found }) => ({
    message: `正文里有“<”或“>”：“${found}”`,
    remedy: '条文只写文字，不写网页代码；书名号请用《》〈〉',
  }),
  'no-article': () => ({
    message: '文件里没有找到任何一条，也没有别的序号',
    remedy: '每条另起一行，写作“第一条　条文”；不分条的，一、（一）、1．各另起一行',
  }),
};
