/** A step into a place: its n-th paragraph (款), `p2`, or the item that bears a number, `2`. */
export type Step = number | `p${number}`;

/**
 * A place in a regulation. Written `10` (article), `10z1` (第十条之一), `10.2` (item), `10.2.1` (目 of an item), `18.p2`
 * (paragraph), `8.p2.1` (item of a named paragraph), `pt1.2` (item of a part of a text without articles), `ch7.p1` and
 * `ch3.2` (a chapter's unnumbered paragraph, and its item), `ch2.s1` (section), `annex1`, `letter`, `title`,
 * `preamble`, `signature`, `colophon`.
 */
export type Address =
  | { kind: 'article'; article: string; within: Step[] }
  | { kind: 'chapter'; chapter: string; within: Step[] }
  | { kind: 'annex'; annex: number }
  | { kind: (typeof WHOLE)[number] };

const WHOLE = ['letter', 'title', 'preamble', 'signature', 'colophon'] as const;
const NUMBER = '[1-9]\\d*';

/** How an article, a part, a chapter or a section is written. */
export const UNIT = new RegExp(
  `^(?:(?:pt)?${NUMBER}(?:z${NUMBER})?|ch${NUMBER}(?:\\.s${NUMBER})?)$`,
);

/** How an address is written. */
export const ADDRESS = new RegExp(
  `^(?:(?:((?:pt)?${NUMBER}(?:z${NUMBER})?)|(ch${NUMBER}(?:\\.s${NUMBER})?))` +
    `((?:(?:\\.p${NUMBER})?\\.${NUMBER})*(?:\\.p${NUMBER})?)|annex(${NUMBER})|(${WHOLE.join('|')}))$`,
);

/** Reads an address; null when it is not written as one. */
export function parseAddress(written: string): Address | null {
  const [match, article, chapter, steps = '', annex, whole] = ADDRESS.exec(written) ?? [];
  if (match === undefined) return null;
  const within = steps
    .split('.')
    .filter((step) => step !== '')
    .map((step): Step => (step.startsWith('p') ? (step as Step) : Number(step)));
  if (article) return { kind: 'article', article, within };
  if (chapter) return { kind: 'chapter', chapter, within };
  if (annex) return { kind: 'annex', annex: Number(annex) };
  return { kind: whole as (typeof WHOLE)[number] };
}

const PLACES = new Intl.Collator('en', { numeric: true });

/** Puts written places of one text in its order: 4, 10, 10.2, 10.10, 10z1, 18.p2. */
export function comparePlaces(a: string, b: string): number {
  return PLACES.compare(a, b);
}

/** An address as it is written. */
export function writtenAddress(address: Address): string {
  switch (address.kind) {
    case 'article':
      return [address.article, ...address.within].join('.');
    case 'chapter':
      return [address.chapter, ...address.within].join('.');
    case 'annex':
      return `annex${address.annex}`;
    default:
      return address.kind;
  }
}

/** The article, chapter, section or part of the document that a place lies in. */
export function unitOf(address: Address): Address {
  return 'within' in address ? { ...address, within: [] } : address;
}

/** The permanent anchor of an address: `10.2` → `art-10-2`, `18.p2` → `art-18-p2`, `ch7.p1` → `ch-7-p1`. */
export function anchorOf(address: Address): string {
  return writtenAddress(address)
    .replace(/^(?=\d)/, 'art')
    .replace(/^([a-z]+)(?=\d)/, '$1-')
    .replaceAll('.', '-');
}
