/** The rows of the public facts, in the order a reader meets them: what, how, objections, afterwards, who. */
export const TOPIC_GROUPS = {
  award: [
    'recipients',
    'places',
    'cycle',
    'vacancy',
    'fee',
    'prize',
    'prize-exception',
    'repeat-place',
    'reapply',
  ],
  procedure: [
    'call-notice',
    'apply-to',
    'materials',
    'qualified-list',
    'standard',
    'scores',
    'reviewers',
    'review-time',
    'opinion',
    'proposed-winners',
    'order',
    'deciders',
    'decision-public',
  ],
  objection: ['objection-form', 'objection-upheld', 'recusal'],
  afterwards: ['award-duties', 'revocation', 'forgery', 'support', 'oversight'],
  administration: [
    'office',
    'funding',
    'confidentiality',
    'reviewer-conduct',
    'public-scrutiny',
    'interpretation',
  ],
} as const;

/** What a text says of itself; stated in its `regulation.yaml`, not in its rules. */
export const TEXT_TOPICS = ['effective', 'term', 'repeals'] as const;
export type TextTopic = (typeof TEXT_TOPICS)[number];

export type TopicGroup = keyof typeof TOPIC_GROUPS;
export type Topic = (typeof TOPIC_GROUPS)[TopicGroup][number];

/** Every row, in order. */
export const TOPICS: readonly Topic[] = Object.values(TOPIC_GROUPS).flat();

/** What a text may be silent on: the rows, and questions of law that share a row with others. */
export const ASPECTS = [...TOPICS, 'validity'] as const;
export type Aspect = (typeof ASPECTS)[number];
