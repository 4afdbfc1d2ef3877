import type { FileKind, IndexedRevision } from '../../register/file-index.ts';
import { TOOLS } from '../site/tasks.ts';

/** Every visible word of the check of saved files. */
export const FILE_VERIFY_WORDS = {
  /** Where the check is made. */
  path: 'verify/file/',
  title: TOOLS.file,
  answer:
    '选一份从本站保存的文件，就知道它是哪一份记录、哪一版，有没有被改动过。文件不离开您的设备。',
  knows: '认得哪些文件',
  description:
    '记录的 JSON、CSV 名单、附件、保存的网页，办法的文本和来源文件，登记的原件，登记簿、总指纹和在册证明。',
  asked: '选择文件，或把文件拖到这里',
  privacy:
    '核对在您的浏览器里进行：选择文件后读取一次本站的核对表，文件不上传、不保存，文件名和内容都不发送。',
  noScript: '核对需要浏览器运行脚本。脚本没有运行时，可以自己算出文件的 SHA-256，在登记簿里查找：',
  reading: '正在核对……',
  failed: '没有读到本站的核对表。请检查网络后再选一次。',
  broken: '核对出了错，没有结果。请刷新页面再试；仍然这样的，请换较新的浏览器。',
  empty: '这个文件是空的，没有内容可以核对：可能没有保存完整。',
  unreadable: '这个文件读不出来，可能太大，或者已经移走。',
  sample: '【样例】这是虚构的记录，不能证明任何事。',
  open: '打开这一版的页面',
  unknown: '本站未收录这个文件',
  unknownMeaning:
    '不等于文件是假的，也不等于真的。可能它不是从本站保存的；可能保存以后改动过，哪怕只改了一个字节，或用表格、文字软件打开后另存过；也可能本站后来改过 JSON、CSV 的格式。登记的原件不受格式影响。核对不猜测它最像哪一份。',
  page: '这个网页上的标记是本站的记录',
  pageMeaning:
    '比较的只是网页里的标记（哪一份、第几版、SHA-256），没有逐字比较网页的内容：浏览器保存时会改动网页，别人也可能改动。要核对内容，请用这一版的 JSON、CSV 或登记的原件。',
  differs: '这个文件与本站的记录不一致',
  differsMeaning:
    '文件里写着自己是下面这一版，但内容与本站现在的这一版不同：可能被改动过，也可能本站后来改过数据格式。请打开页面对照，或核对登记的原件。',
  differsGone: '这一版已脱敏，本站不再有它的内容可比。',
  notHeld: '文件里写着自己是下面这一份，本站没有这一份：',
  consistent: '这份副本与现在的登记簿一致',
  consistentMeaning:
    '副本里的登记原样都在，次序没有变。它不排除运营者对别人出示另一本登记簿：不同的人各自保存、互相比较，才能发现。',
  inconsistent: '这份副本与现在的登记簿不一致',
  inconsistentMeaning:
    '登记簿在这份副本之后被改写过，或者副本自己被改动过。请保存好副本和现在的登记簿，一并出示。',
  toRegister: '看登记簿',
} as const;

const KINDS: Record<FileKind, string> = {
  authored: '登记的原件',
  source: '来源文件',
  attachment: '附件',
  text: '办法的纯文本',
  markdown: '办法的 Markdown 文本',
  csv: 'CSV 名单',
  'record-json': '记录的 JSON',
  'regulation-json': '办法的 JSON',
  'record-content': '记录的 JSON（较早保存的）',
};

/** What a file that was known again is. */
export function knownSentence(as: FileKind, sample: boolean): string {
  const of = sample ? '本站的样例' : '本站的';
  return as === 'record-content'
    ? `这是${of}记录：其中的记录内容（data、prose）与本站的一致；状态、地址、修订记录等说明与现在的文件不同，没有比较`
    : `这是${of}文件：${KINDS[as]}，一个字节不差`;
}

/** What became of the revision, as whoever holds the file must know. */
export const FILE_STATES: Record<IndexedRevision['state'], string> = {
  standing: '这是本站现在显示的一版。',
  corrected: '这一版已被更正，不是现在的一版。',
  supplemented: '这一版已被补充，不是现在的一版。',
  withdrawn: '这份记录已撤回。',
  redacted: '这一版已脱敏，内容不再公开；请勿再传播其中不应公开的信息。',
};

/** Where the revision stands in the register. */
export function registeredSentence({ sample, entry }: IndexedRevision): string {
  if (sample) return '样例不登记。';
  return entry ? `登记簿第 ${entry.number} 号，${entry.on} 登记。` : '这一版还没有登记。';
}

/** What was worked out of the file here. */
export function fileFacts(size: number, sha256: string): string {
  return `${size.toLocaleString('zh-CN')} 字节，SHA-256 ${sha256}`;
}

/** How much a consistent copy knows, and what came after. */
export function grownSentence(earlier: number, now: number): string {
  return `副本有 ${earlier} 项，现在有 ${now} 项。`;
}

/** 江阴市市长质量奖第十五届申报通知，第 2 版. */
export function revisionWords(name: string, number: number): string {
  return `${name}，第 ${number} 版`;
}

/** A revision by its code, where its name is not held. */
export function numberedWords(id: string, number: number): string {
  return `${id} 第 ${number} 版`;
}
