import { excerpt, highlight } from './excerpt.ts';
import { occurrences } from './occurrences.ts';
import type { Segment } from './excerpt.ts';
import type { Facets } from './facets.ts';
import type { FoldTable } from './fold-table.ts';
import type { DocumentKind, SearchBlock, SearchDocument } from './search-document.ts';

/** The most rows of a list that are shown under it; of a regulation every article is. */
const ROWS_SHOWN = 10;

/** One matching place of a document. */
interface Hit {
  /** Root-relative address with its fragment. */
  href: string;
  label: string;
  segments: Segment[];
}

/** One document with its matching places. */
export interface Group {
  id: string;
  href: string;
  title: Segment[];
  titleNote: string | null;
  documentNumber: Segment[] | null;
  kind: DocumentKind;
  city: string | null;
  citySlug: string | null;
  status: string | null;
  draft: boolean;
  sample: boolean;
  on: string | null;
  hits: Hit[];
  /** Matching rows that are not listed: a list may hold hundreds. */
  more: number;
}

/** A place the query names: go straight there. */
export interface Jump {
  /** The document's. */
  id: string;
  href: string;
  /** The article's label, or null when the whole document is meant. */
  label: string | null;
  title: string;
  titleNote: string | null;
  documentNumber: string | null;
  status: string | null;
  draft: boolean;
  sample: boolean;
}

/** The pages that answer a query in other words. */
export interface OtherWording {
  wording: string;
  groups: Group[];
  /** How many pages there are; `groups` may hold fewer when a limit was given. */
  total: number;
}

export interface SearchAnswer {
  exact: Group[];
  /** How many documents match within the chosen filters; `exact` may hold fewer when a limit was given. */
  exactTotal: number;
  /** How many documents answer, exactly or by relation, before any filter. */
  unfilteredTotal: number;
  /** Looks for pages that say it in other words and were not found already. */
  others: () => Promise<OtherWording[]>;
  /** Filled only when nothing matches exactly. */
  related: Group[];
  jumps: Jump[];
  facets: Facets;
}

/**
 * The group of a document whose given blocks match, every phrase marked, and every part of a credit code.
 * @param most places listed; of a regulation all, of a list ten where it is left open
 */
export function buildGroup(
  document: SearchDocument,
  blocks: readonly SearchBlock[],
  phrases: readonly (readonly string[])[],
  table: FoldTable,
  { code = null, most }: { code?: string | null; most?: number } = {},
): Group {
  const limit = most ?? (document.kind === 'regulation' ? Infinity : ROWS_SHOWN);
  const places = (text: string) => occurrences(text, phrases, table, code);
  const marked = (text: string) => highlight(text, places(text));
  return {
    id: document.id,
    href: document.href,
    title: marked(document.title),
    titleNote: document.titleNote ?? null,
    documentNumber: document.documentNumber ? marked(document.documentNumber) : null,
    kind: document.kind,
    city: document.city?.name ?? null,
    citySlug: document.city?.slug ?? null,
    status: document.status?.label ?? null,
    draft: document.draft,
    sample: document.sample ?? false,
    on: document.on ?? null,
    more: Math.max(0, blocks.length - limit),
    hits: blocks.slice(0, limit).map((block) => ({
      href: placeOf(document, block),
      label: block.label,
      segments: excerpt(block.text, places(block.text), labelLength(block)),
    })),
  };
}

/** The jump to a document, or to the article of it that carries this label. */
export function buildJump(document: SearchDocument, article?: SearchBlock): Jump {
  return {
    id: document.id,
    href: article ? placeOf(document, article) : document.href,
    label: article?.label ?? null,
    title: document.title,
    titleNote: document.titleNote ?? null,
    documentNumber: document.documentNumber ?? null,
    status: document.status?.label ?? null,
    draft: document.draft,
    sample: document.sample ?? false,
  };
}

/** The root-relative address of a place in a document. */
export function placeOf({ href }: SearchDocument, block: SearchBlock): string {
  const page = block.href ?? href;
  return block.anchor ? `${page}#${block.anchor}` : page;
}

function labelLength({ label, text }: SearchBlock): number {
  if (!text.startsWith(label)) return 0;
  return label.length + /^\s*/.exec(text.slice(label.length))![0].length;
}
