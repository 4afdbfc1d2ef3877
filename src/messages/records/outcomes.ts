import type { OutcomeResult } from '../../model/outcomes.ts';

/** What became of an objection, in the words authorities use. */
export const OUTCOME_NAMES: Record<OutcomeResult, string> = {
  upheld: '成立',
  'partly-upheld': '部分成立',
  rejected: '不成立',
  'not-accepted': '不予受理',
  withdrawn: '撤回',
};

/** 异议部分成立. */
export const OUTCOME_SENTENCES: Record<OutcomeResult, string> = {
  upheld: `异议${OUTCOME_NAMES.upheld}`,
  'partly-upheld': `异议${OUTCOME_NAMES['partly-upheld']}`,
  rejected: `异议${OUTCOME_NAMES.rejected}`,
  'not-accepted': `异议${OUTCOME_NAMES['not-accepted']}`,
  withdrawn: `异议由提出人${OUTCOME_NAMES.withdrawn}`,
};

/** 异议不予受理（3件）. */
export function outcomeWords(result: OutcomeResult, count = 1): string {
  return OUTCOME_SENTENCES[result] + (count > 1 ? `（${count}件）` : '');
}

export const OUTCOME_WORDS = {
  decidedOn: (day: string) => `处理日期：${day}`,
  replaced: { before: '由', after: '递补' },
  followed: '后续：',
} as const;
