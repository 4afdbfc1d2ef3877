import type { RevisionState } from '../law/records/revision-state.ts';

/** What a file of the site is: an authored one, or one the site makes out of it. */
export type FileKind =
  | 'authored'
  | 'source'
  | 'attachment'
  | 'text'
  | 'markdown'
  | 'csv'
  | 'record-json'
  | 'regulation-json'
  /** Not a file but the part of a record's JSON that is the record itself. */
  | 'record-content';

/** A published revision as the checker names it. */
export interface IndexedRevision {
  id: string;
  revision: number;
  /** `江阴市市长质量奖第十五届申报通知`, `漯河市管理办法文本`. */
  name: string;
  title: string;
  href: string;
  sample: boolean;
  state: RevisionState;
  sha256: string;
  /** Its place in the register; null while it has none. */
  entry: { number: number; on: string } | null;
}

/** Everything a saved file is compared with. */
export interface FileIndex {
  revisions: IndexedRevision[];
  /** By SHA-256: which revisions it belongs to, by their place in the list, and as what. */
  files: Record<string, [number, FileKind][]>;
}
