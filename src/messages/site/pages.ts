import { LIST_NAMES } from '../records/list-pages.ts';

/** The page for an address that nothing stands at. */
export const NOT_FOUND = {
  title: '没有这个页面',
  description: '网址可能写错，或页面从未发布。',
  meaning: '网址可能写错，或者页面从未发布。发布过的页面一直保留，更正或撤回都在原处标明。',
} as const;

/** The ways in that the first page and the pages of the cities offer. */
export const DOORS = {
  lists: { title: '查名单', text: '谁获奖、评得合不合规定、现在还有没有效' },
  selfCheck: { title: '自查资格', text: '逐项对照申报条件，看有没有不符合之处' },
  objection: { title: '提出异议', text: '写好异议书，知道向哪里、什么时候以前递交' },
} as const;

/** The page of a city. */
export const CITY_PAGE = {
  description: (award: string) =>
    `${award}：名额、周期、奖励、公示、异议与撤销的规定，逐项链接到条文。`,
  read: '读全文',
  compare: '与各地对照',
  conditions: (count: number) => `申报条件（${count}项）`,
  process: '评审过程',
  round: (label: string) => `${label}各环节的文件和期限`,
  facts: '条文怎么规定',
  earlier: '此前各届',
  texts: '文本',
  records: '通知与名单',
} as const;

/** The page of a round. */
export const ROUND_PAGE = {
  description: (name: string) => `${name}进行到哪一步：每个环节的公开情况、日期和文件。`,
  basis: '依据',
  basisUnknown: '依据的办法文本未收录',
  draft: (meaning: string) => `${meaning}下面的环节按草案列出。`,
  none: (why: string) => `（${why}）`,
  stages: '进行到哪一步',
  documents: '其他文件',
} as const;

/** The page of an organisation. */
export const ORGANISATION_PAGE = {
  description: (name: string) =>
    `${name}在各地政府质量奖中的公开记录：名单、公示、获奖、期限与撤销。`,
  creditCode: '统一社会信用代码',
  otherNames: '曾用或另印作',
  awards: '奖项',
  remark: '门户说明',
  records: '提到它的文件',
  printedAs: (name: string) => `，印作“${name}”`,
  alike: '名称相近，可能是同一家，本站没有依据认定，记录分开列：',
  foundSame: '几份名单的写法或编号不同，本站认作同一家，依据：',
  moved: '这家组织的记录已经合到：',
} as const;

/** The page of the search. */
export const SEARCH_PAGE = {
  title: '搜索',
  description: '在办法条文、通知、名单、组织和常见问题里按字词、条号、文号、信用代码搜索。',
  label: '字词、条号、文号、组织名称或信用代码',
  hint: '字词、条号或组织名称',
  examples: '可以这样搜',
  asked: ['公示几天', '奖金多少', '谁被撤销', '几年评一次', '怎样提出异议'],
  organisations: '组织名录',
  publicity: LIST_NAMES.publicity,
  index: '条文目录',
} as const;
