/**
 * Signs for the parts of characters look like characters and are none. The text of a PDF often holds them: ⻓ for the
 * character of length, ⻛ for that of wind. Neither a search nor a comparison takes one for the other.
 */
const RADICAL = /[\u2E81-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5]/gu;

/** What U+2E81 to U+2EF3 stand for, in their order (Unicode, EquivalentUnifiedIdeograph); Kangxi radicals fold by NFKC. */
const SUPPLEMENT = [
  ...'厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

/** The characters a text's radicals stand for, each pair once, in the order of the text. */
export function radicalsIn(text: string): { radical: string; character: string }[] {
  const found = new Set([...text.matchAll(RADICAL)].map(([radical]) => radical));
  return [...found].map((radical) => ({ radical, character: characterOf(radical) }));
}

/** The text with characters in place of radicals. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, characterOf);
}

function characterOf(radical: string): string {
  return SUPPLEMENT[radical.charCodeAt(0) - 0x2e81] ?? radical.normalize('NFKC');
}
