import type { CheckCode } from '../../../audit/result.ts';
import type { CheckWords } from './check-words.ts';
import { AFTERWARDS_CHECKS } from './of-afterwards.ts';
import { AWARD_CHECKS } from './of-award.ts';
import { PAPER_CHECKS } from './of-papers.ts';
import { PUBLICATION_CHECKS } from './of-publication.ts';

/** What the public is told of every check. */
export const CHECK_WORDS: Record<CheckCode, CheckWords> = {
  ...PAPER_CHECKS,
  ...PUBLICATION_CHECKS,
  ...AWARD_CHECKS,
  ...AFTERWARDS_CHECKS,
};
