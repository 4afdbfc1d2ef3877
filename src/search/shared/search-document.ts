import type { RecordKindRow } from '../../model/record-kinds.ts';
import type { FacetValue, Profile } from './facets.ts';

/** One place that a hit links to: an article, a row of a list, a part of a notice. */
export interface SearchBlock {
  /** The fragment of the page's own anchor, without `#`; empty for the page itself. */
  anchor: string;
  /** What the link says, such as 第十七条. */
  label: string;
  /** The words as printed, the label included where the document prints it. */
  text: string;
  /** Where the place is on another page: its root-relative address without base, leading slash or fragment. */
  href?: string;
}

export type DocumentKind =
  'question' | 'regulation' | RecordKindRow['search'] | 'organisation' | 'guide';

/** One page of the portal as search knows it: the words as printed and where they stand. */
export interface SearchDocument {
  id: string;
  kind: DocumentKind;
  /** Root-relative address without the site's base and without a leading slash. */
  href: string;
  title: string;
  /** What the document says of itself beside its title, such as 征求意见稿. */
  titleNote?: string | undefined;
  documentNumber?: string | null | undefined;
  /** Null for pages about no city, and for organisations, which several may name. */
  city: { slug: string; name: string; alsoCalled?: readonly string[] | undefined } | null;
  status: { code: string; label: string } | null;
  draft: boolean;
  /** Invented for show. */
  sample?: boolean;
  /** Day of publication or issue; the newest first when a reader sorts by day. */
  on?: string | null;
  /** Tiers the document names. */
  tiers?: readonly FacetValue[];
  blocks: SearchBlock[];
  /** Other ways to ask for the document that it does not print: pinyin, other wordings of a question. */
  aliases?: readonly string[];
  /** Credit codes, found by any part of six characters or more. */
  codes?: readonly string[];
}

/** A document as the index keeps it: with the characters that folding changes in its words. */
export interface IndexedDocument extends SearchDocument {
  /** Pairs of characters, traditional then simplified; empty for a text in simplified characters. */
  traditional: string;
}

/** The filters a document falls under. `words` says what kinds and years are called. */
export function profileOf(
  document: SearchDocument,
  words: { kinds: Record<DocumentKind, string>; year: (year: string) => string },
): Profile {
  const { kind, city, status, on, tiers = [] } = document;
  const year = on?.slice(0, 4);
  return {
    kind: [{ value: kind, label: words.kinds[kind] }],
    city: city ? [{ value: city.slug, label: city.name }] : [],
    year: year ? [{ value: year, label: words.year(year) }] : [],
    tier: tiers,
    status: status ? [{ value: status.code, label: status.label }] : [],
  };
}
