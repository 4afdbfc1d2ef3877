import type { AwardState } from '../../law/awards/award-state.ts';

/** Of an award that nobody is known to have taken back, under a text that sets no term. */
const STANDS = '未见撤销（办法未规定有效期）';

/** What an award is today, as a tag says it. */
export function awardStateWords(state: AwardState): string {
  switch (state.kind) {
    case 'in-force':
      return `有效期至 ${state.until}`;
    case 'stands':
      return STANDS;
    case 'expired':
      return `已过有效期（至 ${state.lastDay}）`;
    case 'revoked':
      return `${state.on} 撤销`;
  }
}

/** 2026-11-02 决定. */
export function decidedWords(day: string): string {
  return `${day} 决定`;
}
