import { STATE_MEANINGS } from './state-meanings.ts';
import type { ReleaseEvent } from '../../schemas/exports/documents.ts';
import { LIST_NAMES } from '../records/list-pages.ts';
import { RECORD_NAMES, REVISION_KINDS } from '../records/records.ts';
import { SAMPLE_MARK } from '../../model/sample-mark.ts';
import { TOOLS } from './tasks.ts';

export const FEED_WORDS = {
  all: '全部公开与更正',
  lists: LIST_NAMES,
  calendar: '各地申报与公示的截止日',
  sample: SAMPLE_MARK,
} as const;

const ACTIONS: Record<ReleaseEvent['action'], string> = { published: '公开', ...REVISION_KINDS };

/** Said with every sample that leaves the site. */
export const SAMPLE_SAID = '样例：虚构，不是真实的评选。';

/** What happened, where, and why. */
export function eventSummary({ action, kind, city, reason, sample, draft }: ReleaseEvent): string {
  const name = kind === 'regulation' ? '办法文本' : (RECORD_NAMES as Record<string, string>)[kind];
  return [
    `${city}：${name ?? kind}${ACTIONS[action]}。`,
    reason ? `原因：${reason}。` : '',
    sample ? SAMPLE_SAID : '',
    draft ? '依据的文本只有草案，没有法律效力。' : '',
  ].join('');
}

/** Marks a reader's program can filter by. */
export function eventTags({ action, kind, sample, draft, superseded }: ReleaseEvent): string[] {
  return [
    kind,
    action,
    ...(sample ? ['sample'] : []),
    ...(draft ? ['draft'] : []),
    ...(superseded ? ['superseded'] : []),
  ];
}

/** The fixed sentences of the data catalogue. */
export const DATA_PAGE = {
  title: '开放数据',
  description: '本站全部公开记录的数据文件、格式说明、更新订阅和日历。',
  lead: '网页上的每一项事实都可以整份取走。数据文件和网页出自同一份内容，随网站一起生成，不需要申请，不设接口密钥。',
  promises: '约定',
  licence: '许可',
  demonstrationTitle: '演示网站',
  awards: '各组织的奖项和称号使用规定',
  files: '各版文件的校验值',
  events: '公开、更正、撤回的全部事件',
  licenceUnset: '数据许可由主办单位确定，目前没有载明。',
  noOrigin: '网站还没有配置正式网址，因此暂不提供更新订阅（Atom、JSON Feed）和搜索描述文件。',
  demonstration: '这是演示网站：数据里的样例都带有 sample 标记（CSV 为“样例”列），使用时请先剔除。',
} as const;

/** What the portal promises of its data's addresses and marks. */
export const DATA_PROMISES: readonly [title: string, text: string][] = [
  ['网址不变', '记录、文本、条款的网址一经公开不再改变；记录撤回后网址仍在，说明何时、为何撤回。'],
  [
    '版次分开',
    '记录的网址总是最新一版；以前各版在 r1/、r2/ ……，内容不再改动。脱敏的一版只留日期、原因和校验值。',
  ],
  [
    '先看标记',
    'sample 是虚构的样例；draft 是依据的文本本站只有草案；superseded 是已有后来的版次，或者已撤回、脱敏。三者都为“否”的，才是现行的真实记录。',
  ],
  ['空就是没有', '来源没有写的，JSON 为 null，CSV 为空，不猜、不补。'],
  [
    '空白有原因',
    `为什么空着，写在 states 里：JSON 是一个对象，键是空着的那一项，值是代号；CSV 是最后一列，写作 prizePaid:not-in-notice，几项之间用分号。没有要说明的就没有。代号的意思：${Object.values(STATE_MEANINGS).join('；')}。`,
  ],
  [
    '格式会增不会改',
    'JSON 的键和 CSV 的列只增加，不改名、不换含义；格式说明（JSON Schema）与数据一同发布。',
  ],
  [
    '用表格软件看，选 Excel 文件',
    'xlsx 里代码和文号是文本，日期是日期，表头不动；各列与 CSV 相同，另有一页说明。',
  ],
  [
    'CSV 有两种',
    '清单网页旁边的给人看：UTF-8（带 BOM）、CRLF，可能被表格软件当作公式的文字前加一个撇号。data/tables/ 里的给程序读：没有 BOM，也不加撇号。全是数字的信用代码，双击打开 CSV 会被改成科学计数，末几位变成 0：请用表格软件的“导入”，把代码和文号两列设为文本，或者改用 Excel 文件。',
  ],
];

/** What the pages need for themselves: search index, scripts and style sheets. */
export const INTERNAL_FOLDERS: readonly string[] = ['search/', 'pagefind/', '_astro/'];

/** The parts of the catalogue. */
export const DATA_SECTIONS = {
  lists: { title: '各地清单', note: '跨地区的清单，一行一家组织或一个受理层级，各版都在内。' },
  records: {
    title: '每份记录',
    note: '每份通知、名单、决定的网页旁边都有 record.json；有名单的另有 entries.csv，有截止日的另有 window.ics。',
  },
  regulations: { title: '办法文本和整理成的规则', note: null },
  tables: {
    title: '供程序读的表',
    note: '没有网页的表；各列的类型、说明和主键写在 datapackage.json 里。',
  },
  events: { title: '事件', note: '何时公开、更正、补充、撤回、脱敏，以及原因。' },
  feeds: { title: '更新订阅', note: null },
  calendars: { title: '日历', note: '订阅后，申报和公示的截止日会出现在日历软件里。' },
  package: {
    title: '数据目录',
    note: 'Frictionless Data Package：列出各清单的文件和每一列的类型。',
  },
  verify: {
    title: '核验和核对用的数据',
    note: `“${TOOLS.award}”和“${TOOLS.file}”在浏览器里比较时读取的文件：各组织的奖项，各版文件的 SHA-256。`,
  },
  proof: { title: '公布登记', note: '每份真实记录公布时登记一行，只增不改，可核对。' },
  internal: {
    title: '不作约定的文件',
    note: `${INTERNAL_FOLDERS.join('、')} 里的文件只供本站的网页自己使用，格式随时会变，请勿依赖。`,
  },
} as const satisfies Record<string, { title: string; note: string | null }>;

/** What giving an award is, for machines that sort the services of governments. */
export const SERVICE_TYPE = '政府质量奖评审';

/** What the catalogue for machines says beside the titles of its files. */
export const PACKAGE = {
  updateFrequency: '随网站发布更新，没有固定周期；created 为数据的日期',
  keywords: ['政府质量奖', '公示', '获奖名单', '管理办法'],
  cases: (city: string) => `${city}：自查例子`,
} as const;

/** What the tables are called that have no page. */
export const TABLE_TITLES = {
  entries: '各名单的各行（个人不列）',
  audit: '与办法或草案核对的结果',
  bars: '由记录推知的申报限制',
  unstated: '各记录没有写的、不知道的',
} as const;

/** What the second sheet of a list's workbook says. */
export const WORKBOOK = {
  about: '说明',
  asOf: (day: string) => `数据截至${day}。`,
  from: (address: string) => `网页：${address}`,
  partial: '“只录入一部分”一列为“是”的，名单没有录完，行数不是总数。',
  licence: (licence: string) => `许可：${licence}`,
} as const;

/** Links of the catalogue that are not named after their format. */
export const DATA_FILES = {
  schema: '格式说明',
  register: '登记簿',
  plainCsv: 'CSV（无 BOM）',
} as const;
