import { codeOf } from './code-point.ts';

/**
 * Signs for the parts of characters look like characters and are none. The text of a PDF often holds them: ⻓ for the
 * character of length, ⻛ for that of wind. Neither a search nor a comparison takes one for the other.
 */
const RADICAL = /[\u2E81-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5]/gu;

/** Second codes of characters, as PDFs and old Korean and Japanese sets have them; some are no doubles and stay (﨎). */
const COMPATIBILITY = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** What U+2E81 to U+2EF3 stand for, in their order (Unicode, EquivalentUnifiedIdeograph); Kangxi radicals fold by NFKC. */
const SUPPLEMENT = [
  ...'厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

/** A sign that looks like a character, and the character it stands for. */
export interface Lookalike {
  sign: string;
  /** U+2ED3: on a screen it is hardly told from the character. */
  code: string;
  character: string;
}

/** What looks like characters in a text and is none or a double of one, each once, in the order of the text. */
export function lookalikesIn(text: string): Lookalike[] {
  const found = [RADICAL, COMPATIBILITY].flatMap((signs) => [...text.matchAll(signs)]);
  const signs = new Set(found.sort((a, b) => a.index - b.index).map(([sign]) => sign));
  return [...signs]
    .map((sign) => ({ sign, code: codeOf(sign), character: characterOf(sign) }))
    .filter(({ sign, character }) => sign !== character);
}

/** The text with characters in place of radicals. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, characterOf);
}

function characterOf(sign: string): string {
  return SUPPLEMENT[sign.charCodeAt(0) - 0x2e81] ?? sign.normalize('NFKC');
}
