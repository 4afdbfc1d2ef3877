import { excerpt, highlight } from './excerpt.ts';
import { occurrences } from './occurrences.ts';
import type { Segment } from './excerpt.ts';
import type { Facets } from './facets.ts';
import type { FoldTable } from './fold-table.ts';
import type { SearchBlock, SearchDocument } from './search-document.ts';

/** One matching place of a document. */
export interface Hit {
  anchor: string;
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
  city: string;
  citySlug: string;
  status: string;
  statusCode: string;
  draft: boolean;
  hits: Hit[];
}

/** A place the query names: go straight there. */
export interface Jump {
  href: string;
  /** The article's label, or null when the whole document is meant. */
  label: string | null;
  title: string;
  titleNote: string | null;
  documentNumber: string | null;
  city: string;
  status: string;
  draft: boolean;
}

export interface SearchAnswer {
  exact: Group[];
  /** How many documents match within the chosen filters; `exact` may hold fewer when a limit was given. */
  exactTotal: number;
  /** How many documents answer, exactly or by relation, before any filter. */
  unfilteredTotal: number;
  /** Filled only when nothing matches exactly. */
  related: Group[];
  jumps: Jump[];
  facets: Facets;
}

/** The group of a document whose given blocks match, every phrase marked. */
export function buildGroup(
  document: SearchDocument,
  blocks: readonly SearchBlock[],
  phrases: readonly (readonly string[])[],
  table: FoldTable,
): Group {
  const marked = (text: string) => highlight(text, occurrences(text, phrases, table));
  return {
    id: document.id,
    href: document.href,
    title: marked(document.title),
    titleNote: document.titleNote ?? null,
    documentNumber: document.documentNumber ? marked(document.documentNumber) : null,
    city: document.city.name,
    citySlug: document.city.slug,
    status: document.status.label,
    statusCode: document.status.code,
    draft: document.draft,
    hits: blocks.map((block) => ({
      anchor: block.anchor,
      label: block.label,
      segments: excerpt(block.text, occurrences(block.text, phrases, table), labelLength(block)),
    })),
  };
}

/** The jump to a document, or to the article of it that carries this label. */
export function buildJump(document: SearchDocument, article?: SearchBlock): Jump {
  return {
    href: article ? `${document.href}#${article.anchor}` : document.href,
    label: article?.label ?? null,
    title: document.title,
    titleNote: document.titleNote ?? null,
    documentNumber: document.documentNumber ?? null,
    city: document.city.name,
    status: document.status.label,
    draft: document.draft,
  };
}

function labelLength({ label, text }: SearchBlock): number {
  if (!text.startsWith(label)) return 0;
  return label.length + /^\s*/.exec(text.slice(label.length))![0].length;
}
