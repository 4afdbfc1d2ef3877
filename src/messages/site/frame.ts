/** What stands in place of lines that are folded away until they are asked for. */
export const foldedSummary = (count: number): string => `共${count}项，逐项看`;

/** Behind the day a copy was made, when that is long ago. */
export function portalAgeWords(days: number): string {
  return `（已有${days}天没有更新，请留意是否有新的记录）`;
}

/** What a page's type is called in the statistics of government sites. */
export const COLUMN_TYPES = {
  overview: '概况信息',
  catalogue: '信息公开目录',
  policy: '政策文件',
  reading: '政策解读',
  service: '办事服务',
  notice: '通知公告',
  data: '数据开放',
} as const;

/** What every page of the site is about. */
export const PAGE_KEYWORD = '政府质量奖';

/** What is written where an issuer is not known, or made up: no source a page could name. */
export const NO_ISSUER = /^(?:未记录|未载明|不详|未知|无|样例发布机关)$/;

/** What stands around every page. */
export const FRAME = {
  home: '首页',
  skip: '跳到正文',
  here: '位置',
  download: '下载',
  next: '接下来',
} as const;

/** The bars above and below every page. */
export const SITE_BARS = {
  mainLinks: '主导航',
  footerLinks: '页脚导航',
  search: '搜索',
  report: '政府网站找错',
  partyGovMark: '党政机关网站标识',
  builtOn: '数据截至',
  reservation: '。条文以发文机关公布的文本为准；本网站的整理与核对不具有法律效力。',
  address: '网址：',
  demonstration: '演示说明',
  demonstrationDay: '演示：“样例”均为虚构，“今天”为',
  whatIsReal: '哪些是真的',
  noSponsor: '本站未配置主办单位',
} as const;

/** Who answers for the site, as its footer names them. */
export const SITE_FACTS = {
  sponsor: '主办单位',
  operator: '承办单位',
  siteIdCode: '网站标识码',
  icp: 'ICP备案号',
  publicSecurity: '公安备案号',
  address: '地址',
  postcode: '邮编',
  phone: '电话',
  contact: '联系方式',
  licence: '数据许可',
} as const;

/** The portal's mark: one character on a seal. */
export const SEAL = '质';

/** What was struck out and what was put in, for who hears the text. */
export const HEARD_CHANGES = { removed: '删去：', added: '增加：' } as const;

export const SITEMAP_PAGE = {
  title: '网站地图',
  description: (site: string) => `${site}的全部页面。`,
  cities: '地区与办法',
  services: '查询与说明',
} as const;

/** 各届文件（3届）和名单（4种）: what of a city is folded on the site map. */
export function mapFoldWords(lists: number, rounds: number): string {
  return [
    ...(rounds > 0 ? [`各届文件（${rounds}届）`] : []),
    ...(lists > 0 ? [`名单（${lists}种）`] : []),
  ].join('和');
}
