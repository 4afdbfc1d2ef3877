/** What stays on one line: the names of awards, kinds of company, document numbers, numbers with their measure. */
const TERMS =
  /(?:[\p{Script=Han}]{1,8}〔\d{4}〕\d+号|(?:市长|区长|县长|州长|省长|主席|(?:人民)?政府)?质量(?:奖励|奖)|(?:提名|优秀|[金银铜]质?)奖|(?:股份|集团)?有限(?:责任)?公司|样例|第[〇一二三四五六七八九十百]+[条款项章节届次]|(?:\d+年)?\d+月\d+日(?:至(?:\d+月)?\d+日)?|\d{1,2}[:：]\d{2}|\d+(?:年度?|[家个名天日号项条款届种]))/u;

/** 市 after a name, and what makes 巴音郭楞 a 蒙古自治州. */
const PLACE_ENDS = /^(?:省|市|州|区|县|旗|盟|(?:\p{Script=Han}{1,4})?自治[区州县旗]|蒙古)$/u;
const JOINS_BEFORE = /^(?:[的了]|[\p{Pe}\p{Pf}，。；：、？！%]+)$/u;
const JOINS_AFTER = /[\p{Ps}\p{Pi}《“]$/u;
const LONGEST = 10;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

interface Piece {
  text: string;
  /** One letter that is no word for itself, or several that stand together because of it. */
  loose: boolean;
}

/**
 * Cuts a title or a name where a line may end: never within 市长质量奖, the name of a place, 有限公司, a credit code
 * or a document number. Joined again the pieces are the text.
 */
export function phrases(text: string): string[] {
  const pieces: Piece[] = [];
  for (const piece of words(text)) {
    const last = pieces.at(-1);
    if (last && joins(last, piece)) {
      last.text += piece.text;
      last.loose = piece.loose;
    } else pieces.push(piece);
  }
  return pieces.map((piece) => piece.text);
}

function words(text: string): Piece[] {
  return text.split(new RegExp(`(${TERMS.source})`, 'u')).flatMap((part, index) =>
    index % 2 === 1
      ? [{ text: part, loose: false }]
      : [...WORDS.segment(part)].map(({ segment }) => ({
          text: segment,
          loose: /^\p{Script=Han}$/u.test(segment),
        })),
  );
}

function joins(last: Piece, next: Piece): boolean {
  if (JOINS_BEFORE.test(next.text) || JOINS_AFTER.test(last.text)) return true;
  if (last.text.length + next.text.length > LONGEST) return false;
  return PLACE_ENDS.test(next.text) || (last.loose && next.loose);
}
