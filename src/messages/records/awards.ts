import type { AwardState } from '../../law/awards/award-state.ts';

/** Of an award that nobody is known to have taken back, and whose term nothing on record sets. */
const STANDS = '本站无撤销记录（没有可推算的有效期）';

/** Where a text sets a term and leaves open whether this tier has it. */
export const TERM_LEFT_OPEN = '原文未写明是否适用';

/** Where the clause that revokes sets no ban; the conditions for applying may set one. */
export const BAN_NOT_IN_CLAUSE = '撤销条款未规定';

/** No text says from which day the years of an award run. */
const RECKONED = '门户从决定之日推算';

/** What an award is today, as a tag says it. */
export function awardStateWords(state: AwardState): string {
  switch (state.kind) {
    case 'in-force':
      return `有效期至 ${state.until}（${RECKONED}）`;
    case 'stands':
      return STANDS;
    case 'expired':
      return `已过有效期（至 ${state.lastDay}，${RECKONED}）`;
    case 'revoked':
      return `${state.on} 撤销`;
  }
}

/** 2026-11-02 决定. */
export function decidedWords(day: string): string {
  return `${day} 决定`;
}
