import { encodingWords } from './clerk-tables.ts';
import type { FileFindings, Requirement, WrittenField } from '../../model/finding.ts';
import { requirementWords, shownValue, typeName } from './schema-faults.ts';
import { ADDRESS_FAULTS } from './address-words.ts';
import { textFaultWords } from './text-fault-words.ts';
import { yamlFault } from './yaml-faults.ts';
import { field, list } from './words.ts';
import type { WordsFor } from './words.ts';

const requirement = ({ expected }: FileFindings['missing-key']) => {
  const words = typeof expected === 'string' ? typeName(expected) : list(expected ?? []);
  return words && `，要求：${words}`;
};

/** An empty value where the key may be left out: null would say the text leaves a blank. */
const absent = ({ found, optional }: WrittenField) =>
  optional && found === 'null' ? '没有就不写这一行' : '';

const instead = (values: { instead: 'file' | 'folder' | null }) =>
  ({
    folder: '这里应是文件，现在是文件夹',
    file: '这里应是文件夹，现在是文件',
    none: '缺少这个文件',
  })[values.instead ?? 'none'];

/** Faults in the writing of a file, whatever it holds. */
export const FILE_WORDS: WordsFor<FileFindings> = {
  'yaml-syntax': ({ found, said }) => ({
    message: `YAML 写法有误：${yamlFault(found, said)}`,
    remedy: '检查缩进（只用空格）、冒号后的空格和引号是否成对；含“: ”的文字要加引号',
  }),
  'yaml-feature': ({ found }) => ({
    message: `不允许使用 YAML 的锚点、引用、类型标签或以列表、组作键：${found}`,
    remedy: '把内容直接写出来；以 & * ! 开头的文字要加引号',
  }),
  'full-width-colon': ({ found }) => ({
    message: `“${found}”后面用了全角冒号“：”`,
    remedy: `改成英文冒号加空格：“${found}: ”`,
  }),
  'duplicate-key': ({ found }) => ({
    message: `同一处写了两个相同的键：“${found}”`,
    remedy: '只保留一个，另一个删去或改名',
  }),
  'unquoted-date': ({ found }) => ({
    message: `日期 ${found} 没有加引号，可能被误读成别的值`,
    remedy: '加英文引号；日期写成 "2026-09-28" 的样子（四位年-两位月-两位日）',
  }),
  'unknown-key': ({ key, path, nearest, expected }) => ({
    message: `没有“${key}”这个键${path === key || !path ? '' : `（${path}）`}`,
    remedy:
      (nearest ? `是不是想写“${nearest}”？` : '检查拼写和缩进，不需要的请删去。') +
      (expected.length > 0 ? `此处可以有：${list(expected)}` : '可用的键见编辑手册'),
  }),
  'missing-key': (values) => ({
    message: `缺少 ${field(values)}`,
    remedy: `补上“${values.key}”` + requirement(values),
  }),
  'wrong-type': (values) => ({
    message: `${field(values)}的类型不对：现在是 ${shownValue(values.found)}`,
    remedy:
      absent(values) ||
      `应为 ${typeName(values.expected)}` +
        (values.keys.length > 0 ? `；可以写：${list(values.keys)}` : ''),
  }),
  'wrong-value': (values) => ({
    message: `${field(values)}的值不合要求：现在是 ${shownValue(values.found)}`,
    remedy: absent(values) || requirementWords(values.must) + noneFits(values),
  }),
  'blank-text': (values) => ({
    message: `${field(values)}是空的，首尾有多余空格，或含有换行等看不见的字符：${values.found}`,
    remedy: '写成一行文字；原文空缺的，按编辑手册写 null，不要写空字符串',
  }),
  'text-characters': (values) => {
    const { message, remedy } = textFaultWords(values.fault);
    return { message: field(values) + message, remedy };
  },
  'web-address': (values) => ({
    message: `${field(values)}${ADDRESS_FAULTS[values.fault]}：${values.found}`,
    remedy: '写完整的网址，以 https:// 或 http:// 开头，照浏览器地址栏里的样子',
  }),
  'not-a-day': (values) => ({
    message: `${field(values)}不是一个真实的日期：${values.found}`,
    remedy: '写成 "2026-09-28" 的样子（四位年-两位月-两位日，加引号）',
  }),
  'not-a-moment': (values) => ({
    message: `${field(values)}不是一个真实的日期或时刻：${values.found}`,
    remedy: '写成 "2026-09-28" 或 "2026-09-28T09:00" 的样子（北京时间，24 小时制，T 大写，加引号）',
  }),
  'file-missing': (values) => ({
    message: 'named' in values ? `写明的文件 ${values.named} 不在这里` : instead(values),
    remedy:
      'named' in values
        ? '把文件放进同一届的文件夹，或改正文件名；大小写也要一致'
        : '按编辑手册补上；可以从别的城市复制一份再改',
  }),
  'file-unknown': ({ expected }) => ({
    message: '这里不应有这个文件或文件夹，网站不会读它',
    remedy: `改正名称或移走；此处可以有：${list(expected)}`,
  }),
  'file-link': () => ({
    message: '这是链接（快捷方式），不是文件或文件夹本身：它指向的内容可能在内容文件夹之外',
    remedy: '删去链接，把文件本身复制到这里',
  }),
  'file-too-large': ({ what, found, most }) => ({
    message:
      what === 'file'
        ? `文件太大：${found} 字节，至多 ${most} 字节`
        : `这一行太长：${found} 个字符，至多 ${most} 个字符`,
    remedy: '核对是不是放错了文件；单位很多的名单写成 CSV，长的材料作附件',
  }),
  'yaml-deep': ({ most }) => ({
    message: `括号一层套一层，超过 ${most} 层`,
    remedy: '核对括号是否成对；内容照编辑手册的样子写',
  }),
  'file-encoding': (values) =>
    values.found === null
      ? encodingWords(values.as, values.reads)
      : {
          message: `文件里有看不见的控制字符 ${values.found}`,
          remedy: '删去这个字符；多半是另存时选错了编码',
        },
};

/** What to write where the text says something none of the words stands for. */
function noneFits({ path, must }: { path: string; must: Requirement }): string {
  if (must.kind !== 'one-of') return '';
  const [, words] = NONE_FITS.find(([at]) => at.test(path)) ?? [];
  return words === undefined ? '' : `；都不合适的，${words}`;
}

/** What to do in a place, the narrower place first. */
const NONE_FITS: readonly [at: RegExp, words: string][] = [
  [/^eligibility\b.*\bfact$/, '在 eligibility.facts 里定义这份办法自己的事实'],
  [/^eligibility\.conditions\b.*\bkind$/, '列入 eligibility.notAsked，写明为什么不问'],
  [/^rules\[\d+\]\.ground$/, '写 misconduct，事由照写在 text 里'],
  [/^rules\[\d+\]\.(?:consequences|items)\b/, '不写这一项，照引文另写一条 kind: statement'],
  [/^rules\[/, '改用 kind: statement 写一句话'],
  [/^process\b.*\bpublishes$/, '不写这个键'],
  [/^covered\b.*\bas$/, '写 other'],
];
