/** The issued file of the one regulation: wrapped anyhow, with a page mark. */
const SOURCE = `某市市长质量奖
管理办法
第一章　总则
第一条 某市市长质量奖每两年评审一次。
— 1 —
第二条 每届获奖组织不超过五个，奖项可以空缺。
第二章 申报 第三条 申报组织应当具备下列条件：
（一）在本市登记注册；（二）连续经营三年以上。
第三章 附则
第四条 本办法自2020年1月1日起施行，有效期五年。
评审流程图 评审办公室 受理申报
`;

/** SHA-256 of the issued file above. */
const SOURCE_SHA256 = 'f5b371999d6930cc829514eb40a88b2f3fb84c694f914868720b97e918cd7df8';

/** The smallest content folder that is complete: one city, one regulation with every kind of file. */
export const VALID_FILES: Readonly<Record<string, string>> = {
  'site.yaml': `name: 某门户
description: 一句话说明。
`,
  'jurisdictions/mou/jurisdiction.yaml': `name: 某市
shortName: 某
province: 某省
award: 某市市长质量奖
order: 1
`,
  'jurisdictions/mou/regulations/2020/source.txt': SOURCE,
  'jurisdictions/mou/regulations/2020/text.md': `某市市长质量奖管理办法

第一章　总则

第一条　某市市长质量奖每两年评审一次。

第二条　每届获奖组织不超过五个，奖项可以空缺。

第二章　申报

第三条　申报组织应当具备下列条件：

（一）在本市登记注册；

（二）连续经营三年以上。

第三章　附则

第四条　本办法自2020年1月1日起施行，有效期五年。

<!-- 附件 -->

评审流程图

评审办公室

受理申报
`,
  'jurisdictions/mou/regulations/2020/regulation.yaml': `title: 某市市长质量奖管理办法
stage: issued
documentNumber: 某政发〔2019〕9号
issuer: 某市人民政府
signedOn: null
effective:
  on: "2020-01-01"
  cites:
    - { at: "4", quote: 自2020年1月1日起施行 }
term:
  years: 5
  cites:
    - { at: "4", quote: 有效期五年 }
repeals: []
provenance:
  file: mou-2020.txt
  sha256: ${SOURCE_SHA256}
  unknown: []
flowCharts:
  - at: annex1
    title: 评审流程图
    steps:
      - { actor: 评审办公室, action: 受理申报 }
`,
  'jurisdictions/mou/regulations/2020/rules.yaml': `tiers:
  - id: quality-award
    name: 市长质量奖
    cites:
      - { at: "1", quote: 某市市长质量奖 }
rules:
  - id: places
    kind: places
    tier: quality-award
    count: 5
    bound: at-most
    cites:
      - { at: "2", quote: 每届获奖组织不超过五个 }
  - id: vacancy
    kind: vacancy
    allowed: true
    cites:
      - { at: "2", quote: 奖项可以空缺 }
process: []
eligibility:
  questions:
    - { fact: registeredHere, ask: 是否在本市登记注册？ }
  conditions:
    - id: registered-here
      says: 在本市登记注册
      cites:
        - { at: "3.1", quote: 在本市登记注册 }
      demand: { kind: is-true, fact: registeredHere }
`,
  'jurisdictions/mou/regulations/2020/notes.yaml': `- id: layout
  kind: layout
  places: []
  note: 原文无页码。
- id: first-round
  kind: open-point
  places:
    - { at: "1", quote: 每两年评审一次 }
  note: 首届从哪一年起算，条文未明。
`,
};
