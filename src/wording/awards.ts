import type { AwardState } from '../domain/awards/award-state.ts';

/** What an award is today, as a tag says it. */
export function awardStateWords(state: AwardState): string {
  switch (state.kind) {
    case 'in-force':
      return state.until ? `有效至 ${state.until}` : '有效';
    case 'expired':
      return `已过有效期（至 ${state.lastDay}）`;
    case 'revoked':
      return `${state.on} 撤销`;
  }
}
