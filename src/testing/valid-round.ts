/** A sample round of the city in `valid-content.ts`, with one record of every sort that is read differently. */
export const VALID_ROUND_FILES: Readonly<Record<string, string>> = {
  'jurisdictions/mou/rounds/sample-1/round.yaml': `label: 第一届
regulation: "2020"
sample: true
`,
  'jurisdictions/mou/rounds/sample-1/call-notice.md': `---
title: 【样例】关于申报第一届某市市长质量奖的通知
documentNumber: null
issuer: 评审办公室
signedOn: "2022-01-01"
publishedOn: "2022-01-01"
source: null
basis: ["3"]
attachments:
  - file: attachments/form.csv
    title: 申报表
    size: 4
    sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
applications:
  - level: 市级
    window: { from: "2022-01-04", until: "2022-01-31" }
    handIn: { office: 评审办公室 }
materials: []
---

请按期申报。
`,
  'jurisdictions/mou/rounds/sample-1/attachments/form.csv': 'test',
  'jurisdictions/mou/rounds/sample-1/publicity-proposed-winners.yaml': `title: 【样例】拟授奖名单公示
documentNumber: null
issuer: 评审办公室
signedOn: "2022-06-01"
publishedOn: "2022-06-01"
source: null
basis: []
stage: proposed-winners
window: { from: "2022-06-01", until: "2022-06-10" }
entries:
  - { organisation: sample-a, name: 某某样例公司 }
objectionChannel: null
`,
  'jurisdictions/mou/rounds/sample-1/winners.yaml': `title: 【样例】表彰决定
documentNumber: null
issuer: 某市人民政府
signedOn: "2022-07-01"
publishedOn: "2022-07-01"
source: null
basis: []
approvedOn: null
decidedOn: "2022-07-01"
entries: ./winners.csv
`,
  'jurisdictions/mou/rounds/sample-1/winners.csv': `organisation,name,tier,prizePaid
sample-a,某某样例公司,quality-award,未公开
`,
  'organisations/sample-a.yaml': `name: 某某样例公司
creditCode: "00000000000000000A"
sample: true
`,
};
