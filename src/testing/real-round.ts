import { validContent } from './content-builder.ts';
import type { TestContent } from './content-builder.ts';

/** Where the round stands in the content. */
export const ROUND = 'jurisdictions/mou/rounds/1';
export const CALL = `${ROUND}/call-notice.md`;
export const LIST = `${ROUND}/qualified-list.yaml`;
const HEAD = `documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "2022-01-05"
source: { url: https://example.gov.cn/1 }
basis: ["3"]
`;
/** The call, with its head. */
export const NOTICE = `---
title: 申报通知
${HEAD}applications:
  - level: 市级
    window: { from: "2022-01-06", until: "2022-02-06" }
    handIn: { office: 评审办公室 }
materials: []
---

请按期申报。
`;

/** The valid content with a real round, so that three revisions are published: a text, a call, a list with its table. */
export function realRound(): TestContent {
  return withRealRound(validContent());
}

/** Adds that round to a content. */
export function withRealRound(content: TestContent): TestContent {
  return content
    .write(`${ROUND}/round.yaml`, 'label: 第一届\nregulation: "2020"\nsample: false\n')
    .write(CALL, NOTICE)
    .write(
      LIST,
      `title: 受理名单\n${HEAD}stage: qualified-list\nwindow: null\nentries: ./rows.csv\nobjectionChannel: null\n`,
    )
    .write(`${ROUND}/rows.csv`, 'organisation,name\njia,某某公司\n');
}
