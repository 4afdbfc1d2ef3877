import type { RecordKind } from '../../model/record-kinds.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';

export const PUBLICATION_STAGE_NAMES: Record<PublicationStage, string> = {
  'call-notice': '申报通知',
  'internal-notice': '申报组织内部公示',
  'recommended-applicants': '推荐名单公示',
  'qualified-list': '受理名单公示',
  opinion: '公开征求意见',
  'proposed-winners': '拟奖名单公示',
};

/** What a round did with those it counts, in two words. */
export const ROUND_COUNT_NAMES: Record<Exclude<RecordKind, 'call-notice'>, string> = {
  'internal-notice': '内部公示',
  'recommended-applicants': '推荐',
  'qualified-list': '受理',
  opinion: '征求意见',
  'proposed-winners': '拟奖',
  winners: '获奖',
  revocation: '撤销',
};

/** 受理8 → 拟奖6 → 获奖6 → 撤销1. */
export function roundCountWords(
  counts: readonly { kind: keyof typeof ROUND_COUNT_NAMES; count: number }[],
): string {
  return counts.map(({ kind, count }) => `${ROUND_COUNT_NAMES[kind]}${count}`).join(' → ');
}
