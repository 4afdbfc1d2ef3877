export const CITATION_WORDS = {
  citation: '复制引文',
  address: '复制链接',
  copied: '已复制',
  failed: '复制失败，请手动选取',
};
