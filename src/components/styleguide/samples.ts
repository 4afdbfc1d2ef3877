/** A citation that leads to the styleguide itself. */
export const cite = { label: '第十二条第（三）项', href: '#rules', quote: '示例引文' };

/** A rule as a line of a fact. */
export const line = {
  id: 'sample',
  topic: 'places' as const,
  sentence: '示例奖：不超过3个',
  cites: [cite],
  note: undefined,
  openReach: false,
};
