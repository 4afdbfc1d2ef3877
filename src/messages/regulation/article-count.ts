/** 27条; 5个部分 of a text without articles; 全文 where chapters alone divide it. */
export function articleCount(count: number, inParts: boolean): string {
  if (count === 0) return '全文';
  return inParts ? `${count}个部分` : `${count}条`;
}
