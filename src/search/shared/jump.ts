import { CHINESE_NUMERAL, readNumeral, toChineseNumeral } from '../../law/regulation/numerals.ts';
import { unitValues } from './units.ts';

/** A query that names its goal: an article, with the words that name the regulation, or a document number. */
export type JumpTarget =
  | { kind: 'article'; article: number; anchor: string; label: string; context: string }
  | { kind: 'document-number'; units: string[] };

const NUMERAL = `[0-9]{1,3}|${CHINESE_NUMERAL}`;
const WITHIN = `(?:第?[(]?(?:${NUMERAL})[)]?[款项目])*`;
const NUMBERED = `(${NUMERAL})条(?:之(${NUMERAL}))?${WITHIN}`;
const ARTICLE = new RegExp(`^(.*?)第${NUMBERED}$`);
const BARE_ARTICLE = new RegExp(`^()${NUMBERED}$`);
/** 2018年第76号 for 〔2018〕76号. */
const SPELT_OUT = /(\d{4})\s*年?\s*第?\s*(\d+)\s*号?$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Recognises 第十二条, 第十二条之一, 第12条第（三）项, 漯河 12条 and document numbers; null for any other query. */
export function parseJump(text: string): JumpTarget | null {
  return parseDocumentNumber(text) ?? parseArticle(text);
}

/** The units by which document numbers are compared: brackets, spaces and the final 号 do not count. */
export function documentNumberUnits(documentNumber: string): string[] {
  const units = unitValues(documentNumber.normalize('NFKC').replace(SPELT_OUT, '$1 $2'));
  return units[units.length - 1] === '号' ? units.slice(0, -1) : units;
}

/** Whether a document number ends as the query says: 〔2018〕76 finds 漯政办〔2018〕76号. */
export function documentNumberMatches(documentNumber: string, wanted: readonly string[]): boolean {
  const units = documentNumberUnits(documentNumber);
  const offset = units.length - wanted.length;
  return offset >= 0 && wanted.every((unit, index) => units[offset + index] === unit);
}

function parseDocumentNumber(text: string): JumpTarget | null {
  const units = documentNumberUnits(text);
  const [year, serial] = units.slice(-2);
  const issuer = units.slice(0, -2);
  if (!YEAR.test(year ?? '') || !/^\d+$/.test(serial ?? '')) return null;
  return issuer.every((unit) => /\p{Script=Han}/u.test(unit))
    ? { kind: 'document-number', units }
    : null;
}

function parseArticle(text: string): JumpTarget | null {
  const folded = text.normalize('NFKC').replace(/[\s《》]+/g, '');
  const lastPart = text.normalize('NFKC').trim().split(/\s+/).pop() ?? '';
  const match = ARTICLE.exec(folded) ?? BARE_ARTICLE.exec(folded);
  if (match) return articleTarget(match[1]!, match[2]!, match[3]);
  const bare = BARE_ARTICLE.exec(lastPart);
  return bare ? articleTarget(folded.slice(0, -lastPart.length), bare[2]!, bare[3]) : null;
}

/** @param behind the numeral behind 之 of an article put in: 第十二条之一 */
function articleTarget(context: string, numeral: string, behind?: string): JumpTarget | null {
  const article = readNumeral(numeral);
  const inserted = behind === undefined ? null : readNumeral(behind);
  if (!article) return null;
  return {
    kind: 'article',
    article,
    anchor: `art-${article}${inserted ? `z${inserted}` : ''}`,
    label: `第${toChineseNumeral(article)}条${inserted ? `之${toChineseNumeral(inserted)}` : ''}`,
    context,
  };
}
