/** What may be written of a notice that is missing from a round. */
export const HELD_AFTER_ALL = '本届没有收录的文件；这一份已经收录，删去这一项';

/** 不早于本届的2025年. */
export function notBeforeYearWords(year: number): string {
  return `不早于本届的${year}年`;
}
