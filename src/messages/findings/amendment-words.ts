import type { AmendmentFindings } from '../../model/finding.ts';
import type { WordsFor } from './words.ts';

const IMPOSSIBLE: Record<AmendmentFindings['change-impossible']['fault'], string> = {
  place: '原文本里没有这一处（增加的，它前面没有可接的条、款、项）',
  quotation: '决定的这一部分里，by.quote 后面没有引号里的字句，或者引号里不是条文',
  words: '那里没有 from 的字句',
};

/** Faults in how a version was made out of an earlier one. */
export const AMENDMENT_WORDS: WordsFor<AmendmentFindings> = {
  'amendment-incomplete': ({ lacks }) => ({
    message:
      lacks === 'decision'
        ? '写了 changes，却没有收录修改决定'
        : '全文由门户整理，却没有写决定改了哪几处（changes），无从核对',
    remedy:
      lacks === 'decision'
        ? '把决定的原文录入 decision.md，source.txt 里放在全文之前'
        : '照决定逐处写 changes；发文机关公布了全文的，consolidatedBy 写 authority',
  }),
  'change-impossible': ({ found, fault }) => ({
    message: `修改“${found}”做不到：${IMPOSSIBLE[fault]}`,
    remedy:
      '修改、删去的写原文本的条号；增加的一条写它的新条号；增加的款、项写它的新序号。by.quote 抄到引号之前',
  }),
  'change-not-named': ({ found, quote }) => ({
    message: `修改写的是${found}，决定的字句“${quote}”没有提到它`,
    remedy: '对照决定：改错了地方的，改正 place；字句没有抄全的，把 by.quote 加长',
  }),
  'amendment-differs': ({ label, expected, found, official }) => ({
    message: `照决定修改以后，${label}应当是“…${expected}…”，text.md 是“${found && `…${found}…`}”`,
    remedy: official
      ? '先核对 text.md 与公布的全文、changes 与决定；公布的全文确与决定不同的，照录全文，删去 changes，在 notes.yaml 里用 inconsistency 写明'
      : '对照决定改正 text.md 或者 changes',
  }),
  'decision-part-open': ({ found }) => ({
    message: `决定的${found}没有录入修改`,
    remedy: '在 changes 里写明它改了什么；不改本文本的，把它的地址写进 amends 的 others',
  }),
};
