/** What other records of a round are to the one at hand, before their names. */
export const RELATED = {
  republishes: '这是重新公示，原来的一次见',
  republished: '已经重新公示，见',
  beside: '同一环节的其他名单：',
} as const;
