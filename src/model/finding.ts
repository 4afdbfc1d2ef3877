import type { TextProblem } from '../law/regulation/parse.ts';

/** Codes of what can be wrong with a content file. Stable: editors and the handbook refer to them. */
export type FindingCode =
  | TextProblem['code']
  | 'yaml-syntax'
  | 'yaml-feature'
  | 'full-width-colon'
  | 'duplicate-key'
  | 'unquoted-date'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'blank-text'
  | 'not-a-day'
  | 'document-number'
  | 'draft-label'
  | 'note-without-place'
  | 'reserved-slug'
  | 'bad-slug'
  | 'file-missing'
  | 'file-unknown'
  | 'file-link'
  | 'file-encoding'
  | 'source-differs'
  | 'source-hash'
  | 'place-missing'
  | 'quote-missing'
  | 'number-not-quoted'
  | 'unit-not-quoted'
  | 'bound-not-quoted'
  | 'version-missing'
  | 'duplicate-id'
  | 'unknown-tier'
  | 'covered-place'
  | 'not-stated-but-stated'
  | 'question-missing'
  | 'case-differs'
  | 'case-fact'
  | 'credit-code'
  | 'days-reversed'
  | 'sample-mark'
  | 'revision-mark'
  | 'front-matter'
  | 'raw-html'
  | 'csv-row'
  | 'attachment-differs'
  | 'record-stage'
  | 'duplicate-organisation'
  | 'award-missing'
  | 'award-revoked-twice'
  | 'vacant-named'
  | 'outcome-stranger'
  | 'outcome-replaced'
  | 'published-changed'
  | 'published-missing'
  | 'published-line'
  | 'published-seal'
  | 'personal-data'
  | 'calendar-year'
  | 'calendar-outside'
  | 'calendar-workday'
  | 'calendar-incomplete'
  | 'calendar-differs'
  | 'audit-unmet'
  | 'acknowledgement-idle'
  | 'no-jurisdiction';

/** One thing an editor must mend: where it stands, what was found, and the article concerned. */
export interface Finding {
  code: FindingCode;
  /** Path below the content folder's parent, such as `content/jurisdictions/luohe/…`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  values: Record<string, string>;
}
