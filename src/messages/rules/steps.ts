import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { RECORD_NAMES } from '../records/records.ts';

export type OrderStep = RuleOf<'order'>['sequence'][number];

/** The steps whose order a text sets, as the rules name them. */
export const ORDER_STEPS: Record<OrderStep, string> = {
  'executive-meeting': '常务会议审定',
  publicity: '公示',
  approval: '批准',
  signature: '领导签署',
  announcement: '公告',
  award: '颁奖',
};

/** The same steps where records are held against them: of an award, the record is the decision. */
export const RECORDED_STEPS: Record<OrderStep, string> = {
  ...ORDER_STEPS,
  award: RECORD_NAMES.winners,
};
