import type { RecordFindings } from '../../model/record-findings.ts';
import { list } from './words.ts';
import type { WordsFor } from './words.ts';

function revisionFault(values: RecordFindings['revision-mark']): string {
  switch (values.fault) {
    case 'number':
      return `修订的编号不连续：这是第 ${values.number} 版，前面缺一版`;
    case 'mark':
      return values.number === 1
        ? '首次公布的文件写了 revision'
        : `修订标记缺失：第 ${values.number} 版没有写 revision`;
    case 'gone':
      return `第 ${values.number} 版不在，也没有登记`;
    case 'day':
      return `修订日期早于前一版的 ${values.earlier}`;
  }
}

const fileSum = ({ size, sha256 }: RecordFindings['attachment-differs']['found']) =>
  `${size} 字节，${sha256}`;

/** Faults in what is published about a round. */
export const RECORD_WORDS: WordsFor<RecordFindings> = {
  'credit-code': ({ found, file }) => ({
    message: file
      ? `统一社会信用代码与文件名不一致：写的是 ${found}，文件名是 ${file}`
      : `统一社会信用代码写法不对：${found}`,
    remedy: '18 位，只用数字和大写字母，不用 I、O、S、V、Z，中间不留空格（GB 32100-2015）',
  }),
  'award-revoked-twice': ({ name, found }) => ({
    message: `“${name}”的同一奖项已由另一份决定（${found}）撤销`,
    remedy: '同一份决定录了两次的，删去一份；决定有更正的，写成原决定的 -r2 修订',
  }),
  'same-stranger': ({ found }) => ({
    message: `没有一份记录里有“${found}”这个编号`,
    remedy: '照 npm run check 列出的编号写；记录里已经改了写法的，删去这一项',
  }),
  'listed-twice': ({ found }) => ({
    message: `“${found}”在这里写了两次`,
    remedy: '删去重复的一项；本来是另一项的，改正',
  }),
  'vacant-named': ({ found, named }) => ({
    message: `“${found}”写在 vacant（空缺）里，名单里却有它的获奖组织：${list(named)}`,
    remedy: '确有空缺的，核对名单各行的 tier；没有空缺的，删去 vacant',
  }),
  'approval-step': ({ found, expected }) => ({
    message: `批准日期写在“${found}”这一步，办法的程序先后没有这一步`,
    remedy:
      expected.length > 0
        ? `step 可以写：${list(expected)}`
        : '办法没有写批准的步骤，删去 approvals，日期写在 approvedOn',
  }),
  'approval-twice': () => ({
    message: '同一步批准写了两个日期',
    remedy: '一步只写一个日期；写了 approvals 的，approvedOn 写 null',
  }),
  'says-nothing': ({ found }) => ({
    message: `这里没有说出什么：“${found}”`,
    remedy: '写明是什么、为什么，至少一句话；没有要说的，删去这一项',
  }),
  'source-missing': () => ({
    message: '真实的记录没有写来源（source: null）',
    remedy: '写 { url: 来源网址 }；不在网上的写 { remark: 来源说明 }，如 纸质文件',
  }),
  'kept-not-attached': ({ found }) => ({
    message: `网页副本“${found}”不在 attachments 里，或者两处的 sha256 不同`,
    remedy:
      '可以公开的，放进附件并写在 attachments 里；不公开的，删去 kept 的 file，只留日期和 sha256',
  }),
  'record-part': ({ found }) => ({
    message: `同一环节的几份名单，文件名和 part 要一起写：“${found}”只写了一处`,
    remedy:
      '文件名如 publicity-opinion--batch-2.yaml，里面写 part: 第二批（照印）；只有一份的，两处都不写',
  }),
  'republished-missing': ({ found, expected }) => ({
    message: `重新公示的原名单“${found}”不在本届里`,
    remedy:
      expected.length > 0
        ? `republishes 可以写：${list(expected)}`
        : '先录入原来的那份名单；没有收录的，删去 republishes，只写 part: 重新公示',
  }),
  'follows-nothing': () => ({
    message: 'follows 没有写明说的是哪份文件',
    remedy: '本届收录了那份文件的，写 record；没有收录的，照印写 title、documentNumber、on',
  }),
  'follow-up-target': ({ found, what, expected }) => ({
    message:
      what === 'record' ? `本届没有“${found}”这份文件` : `申报通知没有“${found}”这一受理层级`,
    remedy:
      expected.length > 0
        ? `可以写：${list(expected)}`
        : '没有收录那份文件的，不写 record，照印写 title、documentNumber',
  }),
  'not-held': ({ found }) => ({
    message: `门户没有收录“${found}”`,
    remedy:
      '门户编号就是网址的路径，如 luohe/regulations/2018、luohe/rounds/2024/call-notice；没有收录的，不写 held',
  }),
  'outcome-stranger': ({ found }) => ({
    message: `异议处理里写的组织“${found}”不在本届任何一份名单里`,
    remedy: '核对 organisation 和 replacedBy：照名单上的代码写',
  }),
  'outcome-replaced': () => ({
    message:
      '递补（replacedBy）写得不对：异议没有成立，递补的就是被取消的组织，或者同一家递补了两处',
    remedy: '异议成立的写 result: upheld；没有递补的，删去 replacedBy；有递补的，写递补上来的组织',
  }),
  'closes-twice': () => ({
    message: '收件截止时刻写了两处：closes 和 window 的 closes',
    remedy: '只写一处',
  }),
  'days-reversed': ({ order }) => ({
    message: order ? `日期先后颠倒：${order.later} 晚于 ${order.earlier}` : '末日早于首日',
    remedy: order
      ? '批准、事由发生不晚于决定，撤销不早于获奖，异议的处理不早于公示，公开说明和回应不早于发布，不得申报截至日不早于决定；核对这几个日期'
      : '核对起止日期；from 是首日，until 是末日，都包括在内',
  }),
  'not-yet-happened': ({ path, found, last }) => ({
    message: `“${path}”写成已经发生，日期却是还没有到的 ${found}：最晚只能是 ${last}`,
    remedy:
      '核对年份和日期；要到时才公布的，publishedOn 写公布的日期，可以写到时刻，在此以前网站上看不到；样例以 site.yaml 的 demoDay 为今天',
  }),
  'sample-mark': ({ found }) => ({
    message: `样例与真实记录的标记不一致：${found}`,
    remedy:
      '样例：文件夹名以 sample- 开头，写 sample: true，标题以【样例】开头，文号以“样例”开头或写 null，组织用 000000 地区的代码或 sample- 开头的代号；真实记录一样都不用',
  }),
  'revision-mark': (values) => ({
    message: revisionFault(values),
    remedy:
      '首次公布的文件不写 revision；修订文件名依次用 -r2、-r3，并写明 kind、on、reason，日期不早于前一版',
  }),
  'front-matter': () => ({
    message: '文件开头没有用“---”围起来的信息，或信息里另有以 ---、+++ 开头的行',
    remedy: '第一行写 ---，写完信息后再用一行 --- 结束，正文写在后面',
  }),
  'csv-row': ({ row, found, expected }) => ({
    message: `表格第 ${row} 行${found}`,
    remedy: expected,
  }),
  'source-empty': () => ({
    message: '来源（source）写了，里面却是空的',
    remedy: '写 url 或 remark；样例没有来源的写 source: null',
  }),
  'attachment-twice': ({ path }) => ({
    message: `附件 ${path} 与前面的一个附件是同一个文件，或内容完全一样`,
    remedy: '删去重复的一项；确是两份的，换上另一份的文件',
  }),
  'attachment-persons': ({ path }) => ({
    message: `名单里有个人，附件 ${path} 没有写明有没有个人的姓名`,
    remedy:
      '打开附件核对：有个人姓名的写 persons: true（只登记，不提供下载），没有的写 persons: false',
  }),
  'attachment-kind': ({ path, ending, is }) => ({
    message: `附件 ${path} 的内容不是 ${ending} 文件${is === null ? '' : `，而是 ${is} 文件`}：读者打不开，或打开的是别的东西`,
    remedy: '用制作它的软件重新另存为这种格式，再登记大小和 SHA-256；改文件名没有用',
  }),
  'attachment-differs': ({ path, found, expected }) => ({
    message: `附件 ${path} 的大小或 SHA-256 与登记的不同：登记为 ${fileSum(found)}`,
    remedy: `如附件无误，登记为 ${fileSum(expected)}`,
  }),
  'record-stage': ({ found, expected }) => ({
    message: `文件名与 stage 不一致：文件名是“${expected}”，stage 写的是“${found}”`,
    remedy: '改正 stage，或改正文件名（publicity-<环节>.yaml）',
  }),
  'duplicate-organisation': ({ name, found }) => ({
    message: `“${name}”（${found}）在同一份名单里出现了两次`,
    remedy: '删去重复的一行；确是两家的，核对统一社会信用代码',
  }),
  'award-missing': (values) => ({
    message:
      'rounds' in values
        ? `没有“${values.round}”这一届`
        : `“${values.round}”这一届的获奖名单里没有“${values.name}”（${values.found}，${values.tier}）`,
    remedy:
      ('rounds' in values && values.rounds.length > 0
        ? `round 可以写：${list(values.rounds)}；`
        : '核对 organisation 和 tier；') + '获奖名单还没有收录的，先收录',
  }),
  'personal-data': ({ kind, found }) => ({
    message: `这里有${kind === 'mobile' ? '手机号' : '身份证号'}：${found}`,
    remedy:
      kind === 'mobile'
        ? '改用办公电话，或写成 138****1234 的样子；注释、表格和旧版本里也不能有'
        : '删去；注释、表格和旧版本里也不能有',
  }),
};
