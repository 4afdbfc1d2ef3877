import { fullDayWords } from '../days/days.ts';
import { DAY_NOT_STATED } from '../site/blanks.ts';
import type { AwardState } from '../../law/awards/award-state.ts';

/** Of an award that nobody is known to have taken back, and why no term of it is known. */
const stands = (unsaid: string) => `本站无撤销记录（有效期：${unsaid}）`;

/** Where a text sets a term, and no document tells from which day. */
export const TERM_UNDATED = '决定日期未载明，推算不出';

/** Where a text sets a term and leaves open whether this tier has it. */
export const TERM_LEFT_OPEN = '原文未写明是否适用';

/** Where the clause that revokes sets no ban; the conditions for applying may set one. */
export const BAN_NOT_IN_CLAUSE = '撤销条款未规定';

/** No text says from which day the years of an award run. */
const RECKONED = '门户从决定之日推算';

/**
 * What an award is today, as a tag says it.
 * @param termUnsaid why no term is known, where none is
 */
export function awardStateWords(state: AwardState, termUnsaid: string): string {
  switch (state.kind) {
    case 'in-force':
      return `有效期至${fullDayWords(state.until)}（${RECKONED}）`;
    case 'stands':
      return stands(termUnsaid);
    case 'expired':
      return `已过有效期（至${fullDayWords(state.lastDay)}，${RECKONED}）`;
    case 'revoked':
      return `${fullDayWords(state.on)}撤销`;
  }
}

/** 2026年11月2日决定; a day that nobody states is said to be unstated. */
export function decidedWords(day: string | null): string {
  return day === null ? `决定${DAY_NOT_STATED}` : `${fullDayWords(day)}决定`;
}
