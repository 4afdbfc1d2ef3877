import type { SourceNote } from '../../schemas/regulation.ts';

/** What a remark on a slip of the text is about. */
export const NOTE_KIND_NAMES: Record<SourceNote['kind'], string> = {
  misprint: '文字疑误',
  inconsistency: '前后不一',
  'open-point': '文义未明',
  blank: '空缺',
  layout: '版式',
};

/** The bar that offers to copy an article. */
export const CITATION_WORDS = {
  citation: '复制引文',
  address: '复制链接',
  words: '复制原文',
  copied: '已复制',
  failed: '复制失败，请手动选取',
};
