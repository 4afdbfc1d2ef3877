/** One place of a document that a hit links to: an article, the letter, an annex. */
export interface SearchBlock {
  /** The fragment of the page's own anchor, without `#`. */
  anchor: string;
  /** What the link says, such as 第十七条. */
  label: string;
  /** The official words, the label included where the document prints it. */
  text: string;
}

/** One page of the portal as search knows it: the words as printed and where they stand. */
export interface SearchDocument {
  id: string;
  /** Root-relative address without the site's base and without a leading slash. */
  href: string;
  title: string;
  /** What the document says of itself beside its title, such as 征求意见稿. */
  titleNote?: string | undefined;
  documentNumber?: string | null | undefined;
  city: { slug: string; name: string };
  status: { code: string; label: string };
  draft: boolean;
  blocks: SearchBlock[];
}

/** A document as the index keeps it: with the characters that folding changes in its words. */
export interface IndexedDocument extends SearchDocument {
  /** Pairs of characters, traditional then simplified; empty for a text in simplified characters. */
  traditional: string;
}
