/** The parts of an issued document, as its text file marks them and a citation names them. */
export const PART_NAMES = {
  letter: '印发通知',
  title: '标题',
  preamble: '引言',
  body: '正文',
  signature: '落款',
  annex: '附件',
  colophon: '版记',
  /** Words that are not held. */
  gap: '未收录',
} as const;
