import type { FindingCode } from '../../model/finding.ts';
import type { TestContent } from '../content-builder.ts';

/** One slip of an editor, put into a copy of the content, and the one finding it must bring. */
export interface Mistake {
  /** What is wrong, as a test's name says it. */
  slip: string;
  make: (content: TestContent) => unknown;
  code: FindingCode;
  /** The file, and words of the line reported; without words, its first line. */
  at: readonly [file: string, words?: string];
  /** Addresses of the articles the finding cites. */
  articles?: string;
  /** Words the sentence must contain. */
  says: string;
}

/** A slip that is pointed out and stops nothing. */
export type Slip = Omit<Mistake, 'code'>;

export const WUHAI = 'jurisdictions/wuhai/rounds';
export const LUOHE = 'jurisdictions/luohe/rounds';
export const BAYANNUR = 'jurisdictions/bayannur';
export const REVOCATION = 'jurisdictions/wuhai/revocations/2026-06-15-91000000ma00001463.yaml';

/** The draft of Bayannur as it would be once issued: what it says of money and time limits then binds. */
export function issueBayannur(content: TestContent): TestContent {
  return content
    .replace(
      `${BAYANNUR}/regulations/draft/regulation.yaml`,
      'stage: draft\ndraftLabel: 修订征求意见稿',
      'stage: issued',
    )
    .replace(
      `${BAYANNUR}/regulations/draft/regulation.yaml`,
      'effective:\n  on: null',
      'effective:\n  on: "2024-01-01"',
    );
}
