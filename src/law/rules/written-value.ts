const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The value of a numeral as texts write it: 7, 500,000, 50万, 七, 两, 十五, 五十万, 二〇二〇. Null where the characters
 * spell none.
 */
export function writtenValue(written: string): number | null {
  const arabic = /^(\d[\d,，]*(?:\.\d+)?)([万亿]?)$/.exec(written);
  if (arabic) {
    const value = Number(arabic[1]!.replace(/[,，]/g, ''));
    // 1.1 times 10 000 is not an integer in binary fractions.
    return Number((value * (LARGE[arabic[2]!] ?? 1)).toFixed(4));
  }
  return chineseValue(written.replaceAll('零', '〇').replaceAll('两', '二'));
}

function chineseValue(text: string): number | null {
  if (/^[〇一二三四五六七八九]+$/.test(text))
    return Number([...text].map((each) => DIGITS.indexOf(each)).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const each of text) {
    const place = SMALL[each];
    const myriad = LARGE[each];
    if (place) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (myriad) {
      total = (total + section + (digit ?? 0)) * myriad;
      section = 0;
      digit = null;
    } else if (DIGITS.includes(each)) {
      digit = DIGITS.indexOf(each);
    } else {
      return null;
    }
  }
  const value = total + section + (digit ?? 0);
  return value > 0 ? value : null;
}
