import { CHINESE_NUMERAL, fromChineseNumeral } from '../../law/regulation/numerals.ts';
import { nearestWord } from '../read/nearest-word.ts';

/** The address an editor most likely meant: the same but for its slashes, one alike, or the next of its kin. */
export function nearestAddress(found: string, known: Iterable<string>): string | null {
  const all = [...known];
  const segments = found.toLowerCase().replace(/(?:index)?\.html?$/, '').split('/').filter(Boolean);
  if (segments.length === 0) return null;
  const tidy = ['', ...segments, ''].join('/');
  const alike = all.includes(tidy) ? tidy : nearestWord(tidy, all);
  if (alike !== undefined) return alike;
  const shared = (address: string) => {
    const others = address.split('/').filter(Boolean);
    const differs = segments.findIndex((segment, index) => segment !== others[index]);
    return differs < 0 ? segments.length : differs;
  };
  const [kin] = all.toSorted((a, b) => shared(b) - shared(a) || a.length - b.length);
  return kin !== undefined && shared(kin) > 0 ? kin : null;
}

const NUMBER = new RegExp(`^(?:art-?|第)?(\\d+|${CHINESE_NUMERAL})(?=\\D|$)`);

/** The place an editor most likely meant: what holds it, the article of that number or the next, or one alike. */
export function nearestPlace(found: string, places: ReadonlySet<string>): string | null {
  for (let whole = found; whole.includes('-'); whole = whole.slice(0, whole.lastIndexOf('-')))
    if (places.has(whole)) return whole;
  const [, written = ''] = NUMBER.exec(found) ?? [];
  const number = /^\d/.test(written) ? Number(written) : fromChineseNumeral(written);
  const article = number === null || number === 0 ? null : nearestArticle(number, places);
  return article ?? nearestWord(found, [...places]) ?? null;
}

function nearestArticle(number: number, places: ReadonlySet<string>): string | null {
  const articles = [...places].filter((place) => /^art-\d+$/.test(place));
  const away = (place: string) => Math.abs(Number(place.slice(4)) - number);
  return articles.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
