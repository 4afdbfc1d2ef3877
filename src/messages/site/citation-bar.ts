/** The bar that offers to copy an article. */
export const CITATION_WORDS = {
  citation: '复制引文',
  address: '复制链接',
  words: '复制原文',
  copied: '已复制',
  failed: '复制失败，请手动选取',
};
