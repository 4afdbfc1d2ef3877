import type { Finding, FindingCode } from '../domain/finding.ts';
import { limitWords, shownValue, typeName } from './schema-faults.ts';
import { yamlFault } from './yaml-faults.ts';

type Words = (values: Record<string, string>) => { message: string; remedy: string };

const field = ({ path = '', means = '' }) =>
  (path ? `“${path}”` : '文件内容') + (means ? `（${means}）` : '');

const requirement = ({ expected = '' }) => (expected ? `，要求：${typeName(expected)}` : '');

/** What each finding says to an editor and how to mend it. One entry per code, both sentences mandatory. */
export const FINDING_WORDS: Record<FindingCode, Words> = {
  'article-order': ({ found = '', expected = '' }) => ({
    message: `条的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 条`,
    remedy: '对照原件，补上漏掉的条，或改正条号',
  }),
  'chapter-order': ({ found = '', expected = '' }) => ({
    message: `章的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 章`,
    remedy: '对照原件，补上漏掉的章，或改正章号',
  }),
  'item-order': ({ found = '', expected = '' }) => ({
    message: `项的序号不连续：此处是“${found}”，按顺序应为第 ${expected} 项`,
    remedy: '对照原件，补上漏掉的项；项要紧接在引出它的那一款之后，单独成行',
  }),
  'empty-article': ({ found = '' }) => ({
    message: `“${found}”没有内容`,
    remedy: '在条号后空一格写条文',
  }),
  'broken-line': ({ found = '' }) => ({
    message: `这一行没有以标点结束（“…${found}”），像是一句话被断成两行`,
    remedy: '一段文字写成一行：把下一行接到本行末尾',
  }),
  'section-unsupported': ({ found = '' }) => ({
    message: `暂不支持“节”：“${found}”`,
    remedy: '请联系网站维护人员增加“节”的支持，不要改写原文',
  }),
  'unknown-part': ({ found = '' }) => ({
    message: `不认识的分段标记“${found}”`,
    remedy: '分段标记只能是 印发通知、正文、附件、版记，写作 <!-- 附件 -->',
  }),
  markup: ({ found = '' }) => ({
    message: `正文里有“<”或“>”：“${found}”`,
    remedy: '条文只写文字，不写网页代码；书名号请用《》〈〉',
  }),
  'no-article': () => ({
    message: '文件里没有找到任何一条',
    remedy: '每条另起一行，写作“第一条　条文”',
  }),
  'yaml-syntax': ({ found = '', said = '' }) => ({
    message: `YAML 写法有误：${yamlFault(found, said)}`,
    remedy: '检查缩进（只用空格）、冒号后的空格和引号是否成对；含“: ”的文字要加引号',
  }),
  'yaml-feature': ({ found = '' }) => ({
    message: `不允许使用 YAML 的锚点、引用、类型标签或以列表、组作键：${found}`,
    remedy: '把内容直接写出来；以 & * ! 开头的文字要加引号',
  }),
  'duplicate-key': ({ found = '' }) => ({
    message: `同一处写了两个相同的键：“${found}”`,
    remedy: '只保留一个，另一个删去或改名',
  }),
  'unquoted-date': ({ found = '' }) => ({
    message: `日期 ${found} 没有加引号，可能被误读成别的值`,
    remedy: '加英文引号；日期写成 "2026-09-28" 的样子（四位年-两位月-两位日）',
  }),
  'unknown-key': ({ key = '', path = '', nearest = '', expected = '' }) => ({
    message: `没有“${key}”这个键${path === key || !path ? '' : `（${path}）`}`,
    remedy:
      (nearest ? `是不是想写“${nearest}”？` : '检查拼写和缩进，不需要的请删去。') +
      (expected ? `此处可以有：${expected}` : '可用的键见编辑手册'),
  }),
  'missing-key': (values) => ({
    message: `缺少 ${field(values)}`,
    remedy: `补上“${values['key']}”` + requirement(values),
  }),
  'wrong-type': (values) => ({
    message: `${field(values)}的类型不对：现在是 ${shownValue(values['found'])}`,
    remedy: `应为 ${typeName(values['expected'])}`,
  }),
  'wrong-value': (values) => ({
    message: `${field(values)}的值不合要求：现在是 ${shownValue(values['found'])}`,
    remedy:
      (values['nearest'] ? `是不是想写“${values['nearest']}”？` : '') +
      (values['expected'] ? `可以写：${values['expected']}` : limitWords(values)),
  }),
  'blank-text': (values) => ({
    message: `${field(values)}是空的，首尾有多余空格，或含有换行等看不见的字符：${values['found']}`,
    remedy: '写成一行文字；原文空缺的，按编辑手册写 null，不要写空字符串',
  }),
  'not-a-day': (values) => ({
    message: `${field(values)}不是一个真实的日期：${values['found']}`,
    remedy: '写成 "2026-09-28" 的样子（四位年-两位月-两位日，加引号）',
  }),
  'document-number': ({ found = '' }) => ({
    message: `发文字号写法不对：${found}`,
    remedy: '年份用六角括号〔〕，如 漯政办〔2018〕76号；不用 [2018]、（2018）、【2018】',
  }),
  'draft-label': () => ({
    message: '草案字样（draftLabel）与 stage 不一致',
    remedy: 'stage 为 draft 时写上 draftLabel（如 征求意见稿）；为 issued 时不写',
  }),
  'note-without-place': () => ({
    message: '这条说明没有指出所在条款',
    remedy: '在 places 下写出 at 和 quote；只有 kind 为 layout 的说明可以不写',
  }),
  'reserved-slug': ({ found = '' }) => ({
    message: `文件夹名“${found}”与网站自己的页面重名`,
    remedy: '换一个文件夹名，例如用地名全拼',
  }),
  'bad-slug': ({ found = '' }) => ({
    message: `文件夹名“${found}”不能用作网址`,
    remedy: '只用小写英文字母、数字和短横线，例如 luohe、draft-2023',
  }),
  'file-missing': ({ found = '' }) => ({
    message:
      found === 'folder'
        ? '这里应是文件，现在是文件夹'
        : found === 'file'
          ? '这里应是文件夹，现在是文件'
          : '缺少这个文件',
    remedy: '按编辑手册补上；可以从别的城市复制一份再改',
  }),
  'file-unknown': ({ expected = '' }) => ({
    message: '这里不应有这个文件或文件夹，网站不会读它',
    remedy: `改正名称或移走；此处可以有：${expected}`,
  }),
  'file-encoding': ({ found = '' }) => ({
    message: found ? `文件里有看不见的控制字符 ${found}` : '文件不是 UTF-8 编码',
    remedy: found ? '删去这个字符；多半是另存时选错了编码' : '用编辑器另存为 UTF-8',
  }),
  'source-differs': ({ found = '', expected = '' }) => ({
    message: `与原件 source.txt 不一致：此处是“…${found}…”，原件是“…${expected}…”`,
    remedy: '条文一个字都不能改：照原件改正 text.md（空格和换行不计）',
  }),
  'source-hash': ({ expected = '' }) => ({
    message: 'source.txt 的 SHA-256 与登记的不同',
    remedy: `如原件确已更换，登记为 ${expected}；否则恢复原件`,
  }),
  'place-missing': ({ rule = '', found = '' }) => ({
    message: `规则“${rule}”引用的条款“${found}”在文本里找不到`,
    remedy: '地址写作 "10"（第十条）、"10.2"（第（二）项）、"18.p2"（第二款）、"ch7.p1"、"annex1"',
  }),
  'quote-missing': ({ rule = '', article = '', found = '' }) => ({
    message: `规则“${rule}”引用的字句在${article}里找不到：“${found}”`,
    remedy: `从${article}的原文照抄引文，一字不差`,
  }),
  'version-missing': ({ found = '', expected = '' }) => ({
    message: `废止的版本“${found}”不是本地收录的另一个版本，没有对应的文件夹`,
    remedy: (expected ? `可以写：${expected}；` : '') + '文本未收录的，改写 documentNumber',
  }),
  'duplicate-id': ({ found = '' }) => ({
    message: `编号“${found}”重复`,
    remedy: '给其中一个换一个编号',
  }),
  'unknown-tier': ({ found = '', expected = '' }) => ({
    message: `没有“${found}”这个奖项层级`,
    remedy: `可以写：${expected}、all`,
  }),
  'question-missing': ({ rule = '', found = '' }) => ({
    message: `条件“${rule}”需要“${found}”，但没有对应的问题`,
    remedy: `在 eligibility.questions 里为 ${found} 加一个问题`,
  }),
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
  'no-jurisdiction': () => ({
    message: '没有任何城市的内容',
    remedy: '在 jurisdictions 下为每个城市建一个文件夹，见编辑手册',
  }),
};

/** One finding as an editor reads it: `file:line:col  code  message  → remedy`. */
export function findingLine(finding: Finding): string {
  const { message, remedy } = FINDING_WORDS[finding.code](finding.values);
  return `${finding.file}:${finding.line}:${finding.column}  ${finding.code}  ${message}。→ ${remedy}`;
}

/** All findings with a closing count. */
export function findingReport(findings: readonly Finding[]): string {
  return [
    ...findings.map(findingLine),
    '',
    `共 ${findings.length} 处需要改正，网站没有生成。`,
  ].join('\n');
}
