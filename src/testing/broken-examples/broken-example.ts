import type { FindingCode } from '../../model/finding.ts';
import type { TestContent } from '../content-builder.ts';

/** One fault put into the valid content, and what an editor must be told. */
export interface BrokenExample {
  code: FindingCode;
  /** What was done to the content, as a test's name says it. */
  fault: string;
  break: (content: TestContent) => unknown;
  /** `file:line:column` below `content/`. */
  at: string;
  /** Words the message or its remedy must contain. */
  says: readonly string[];
  /** Codes of findings the fault brings with it, in the order of the report. */
  also?: readonly FindingCode[];
}

/** The files of the valid content, by short names. */
export const CITY = 'jurisdictions/mou/jurisdiction.yaml';
export const VERSION = 'jurisdictions/mou/regulations/2020';
export const TEXT = `${VERSION}/text.md`;
export const SOURCE = `${VERSION}/source.txt`;
export const REGULATION = `${VERSION}/regulation.yaml`;
export const RULES = `${VERSION}/rules.yaml`;
export const NOTES = `${VERSION}/notes.yaml`;
export const ROUND = 'jurisdictions/mou/rounds/sample-1';
