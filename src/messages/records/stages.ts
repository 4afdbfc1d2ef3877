import type { ListStage } from '../../model/record.ts';
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
export const ROUND_COUNT_NAMES: Record<Exclude<RecordKind, 'call-notice' | 'follow-up'>, string> = {
  'internal-notice': '内部公示',
  'recommended-applicants': '推荐',
  'qualified-list': '受理',
  opinion: '征求意见',
  'proposed-winners': '拟奖',
  winners: '获奖',
  revocation: '撤销',
};

/** Behind a count of a list that was entered in part: it is no total. */
export const PARTIAL = '（只录入一部分）';

/** How many a list names, or what is said instead of it. */
export type Counted = { kind: keyof typeof ROUND_COUNT_NAMES } & (
  { count: number; partial?: boolean } | { instead: string }
);

/** 受理8 → 拟奖6 → 获奖6 → 撤销1; 获奖（通知称43家，本站录入6家） where there is no count but words instead. */
export function roundCountWords(counts: readonly Counted[]): string {
  return counts
    .map(
      (each) =>
        ROUND_COUNT_NAMES[each.kind] +
        ('instead' in each ? `（${each.instead}）` : each.count + (each.partial ? PARTIAL : '')),
    )
    .join(' → ');
}

/** What a list says of so many rows. */
export const LISTED: Record<ListStage, (rows: string) => string> = {
  'internal-notice': (rows) => `${rows}在本组织内部公示`,
  'recommended-applicants': (rows) => `推荐${rows}`,
  'qualified-list': (rows) => `受理${rows}的申报`,
  opinion: (rows) => `就${rows}征求意见`,
  'proposed-winners': (rows) => `${rows}拟奖`,
};

/** How far those on a list have come: 8家受理, 6家拟奖. */
export const REACHED: Record<ListStage | 'winners', string> = {
  'internal-notice': '内部公示',
  'recommended-applicants': '推荐',
  'qualified-list': '受理',
  opinion: '征求意见',
  'proposed-winners': '拟奖',
  winners: '获奖',
};
