/** Years a text names: 2024年度, 2015—2016年度, 2024年. */
export function yearsIn(words: string): number[] {
  return [...words.matchAll(/((?:\d{4}[—\-－~～至、和]{1,2})*)(\d{4})年(?!\d{1,2}月)/g)].flatMap(
    ([, before = '', last = '']) =>
      [...before.matchAll(/\d{4}/g)].map(([each]) => Number(each)).concat(Number(last)),
  );
}

/** 第十五届: its number is the first group. */
export const SESSION = /第([〇零一二三四五六七八九十百\d]+)届/;
