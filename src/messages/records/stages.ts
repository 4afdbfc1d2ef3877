import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';

export const PUBLICATION_STAGE_NAMES: Record<PublicationStage, string> = {
  'call-notice': '申报通知',
  'internal-notice': '申报组织内部公示',
  'recommended-applicants': '推荐名单公示',
  'qualified-list': '受理名单公示',
  opinion: '公开征求意见',
  'proposed-winners': '拟奖名单公示',
};
