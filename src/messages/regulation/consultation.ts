/** Of a notice that asks the public what it thinks of a draft. */
export const CONSULTATION = {
  name: '公开征求意见',
  /** On the page of the draft, before the days. */
  about: '这份草案公开征求过意见：',
  means: '提出的方式',
  channel: '意见交到哪里',
  text: '正文',
  draft: '这份草案的全文',
  documents: '文件信息',
  noList: '征求意见针对草案，没有名单，也不是对某一家的异议。',
  asks: (span: string) => `公开征求意见${span}`,
  handIn: (office: string) => `意见交到${office}`,
} as const;
