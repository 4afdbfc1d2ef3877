const DIGITS = '零一二三四五六七八九';

/** A run of characters that spells a number from 1 to 999 in Chinese. */
export const CHINESE_NUMERAL = '[一二三四五六七八九十百零]+';

/**
 * Writes a number from 1 to 999 as Chinese legislation does: 10 → 十, 23 → 二十三, 105 → 一百零五.
 * @throws RangeError outside 1–999
 */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999)
    throw new RangeError(`expected an integer from 1 to 999, received ${value}`);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds ? `${DIGITS[hundreds]}百` : '';
  const gap = hundreds && !tens && ones ? '零' : '';
  const middle = tens ? `${tens === 1 && !hundreds ? '' : DIGITS[tens]}十` : '';
  return head + gap + middle + (ones ? DIGITS[ones] : '');
}

/** Reads a Chinese numeral from 1 to 999; null when the characters do not spell one canonically. */
export function fromChineseNumeral(text: string): number | null {
  const match =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (!match) return null;
  const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0);
  const tens = match[3] ? (match[2] ? digit(match[2]) : 1) : 0;
  const value = digit(match[1]) * 100 + tens * 10 + digit(match[4]);
  return value > 0 && toChineseNumeral(value) === text ? value : null;
}

/** Reads a number from 1 to 999 in Chinese or in Arabic figures; null when the characters spell none. */
export function readNumeral(text: string): number | null {
  const figures = text.normalize('NFKC');
  return /^[1-9]\d{0,2}$/.test(figures) ? Number(figures) : fromChineseNumeral(text);
}
