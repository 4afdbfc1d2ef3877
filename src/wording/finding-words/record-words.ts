import type { FindingWords } from './words.ts';

/** Faults in what is published about a round. */
export const RECORD_WORDS = {
  'credit-code': ({ found = '' }) => ({
    message: `统一社会信用代码写法不对：${found}`,
    remedy: '18 位，只用数字和大写字母，不用 I、O、S、V、Z（GB 32100-2015）',
  }),
  'days-reversed': () => ({
    message: '末日早于首日',
    remedy: '核对起止日期；from 是首日，until 是末日，都包括在内',
  }),
  'sample-mark': ({ found = '' }) => ({
    message: `样例标记与文件夹名不一致：${found}`,
    remedy: '样例的文件夹名以 sample- 开头并写 sample: true；真实记录两处都不写样例',
  }),
  'revision-mark': ({ found = '' }) => ({
    message: `修订标记与文件名不一致：${found}`,
    remedy:
      '首次公布的文件不写 revision；修订文件名依次用 -r2、-r3，并写明 kind、on、reason，日期不早于前一版',
  }),
  'front-matter': () => ({
    message: '通知文件开头没有用“---”围起来的信息',
    remedy: '第一行写 ---，写完信息后再用一行 --- 结束，正文写在后面',
  }),
  'raw-html': ({ found = '' }) => ({
    message: `正文里有网页代码：“${found}”`,
    remedy: '正文只用文字和 Markdown；链接只用 http、https、mailto、tel 或站内相对地址',
  }),
  'csv-row': ({ row = '', found = '', expected = '' }) => ({
    message: `表格第 ${row} 行${found}`,
    remedy: expected,
  }),
  'attachment-differs': ({ path = '', found = '', expected = '' }) => ({
    message: `附件 ${path} 的大小或 SHA-256 与登记的不同：登记为 ${found}`,
    remedy: expected ? `如附件无误，登记为 ${expected}` : '附件文件不存在：放入 attachments 文件夹',
  }),
  'record-stage': ({ found = '', expected = '' }) => ({
    message: `文件名与 stage 不一致：文件名是“${expected}”，stage 写的是“${found}”`,
    remedy: '改正 stage，或改正文件名（publicity-<环节>.yaml）',
  }),
} satisfies Record<string, FindingWords>;
