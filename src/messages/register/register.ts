import { TOOLS } from '../site/tasks.ts';

/** The words of the page about the register, and of the line on each registered page. */
export const REGISTER_WORDS = {
  title: '公布登记',
  description:
    '本站公布的每一份真实记录、每一份办法文本，以及整理的规则、说明、日期、届次和放假安排，按公布先后登记：哪一份、第几版、哪一天、每个文件的 SHA-256。登记只增不改，样例不登记。',
  answer: (count: number) =>
    count > 0
      ? `登记了${count}次公布；下载的文件可以在这里核对有没有被改过。`
      : '还没有登记过公布；登记以后，下载的文件可以在这里核对有没有被改过。',
  how: '怎样知道记录没被改过',
  checkpoint: '现在的总指纹',
  checkpointMeaning:
    '总指纹由全部登记算出：三行依次是登记簿的名称、项数和总的哈希。任何一项被改动、删去或调换次序，总的哈希都会变。',
  unsigned: '这个总指纹没有签名：生成网站时没有提供密钥。它不能说明出自谁手。',
  signed:
    '最后一行是运营者的签名（Ed25519）。它说明总指纹出自持有密钥的人，不说明他没有改写过。核对签名用的公钥：',
  proves: '能证明什么',
  notProven: '不能证明什么',
  keep: '怎样留一份证据',
  technical: '给技术人员',
  none: '还没有登记：本站还没有公布真实的记录和文本。',
  ownDay: (today: string) =>
    `登记簿按实际的日期，不随网站所说的“今天”（${today}）变化：这里的登记日期可以晚于那一天。`,
  registration: '公布登记',
  proof: '在册证明',
  whatItProves: '登记能证明什么',
  toLimits: '登记能证明什么，不能证明什么',
  download: '下载登记簿',
  downloadCheckpoint: '下载总指纹',
  entries: (count: number) => `登记（${count}项，新的在前）`,
  older: (count: number) => `较早的${count}项`,
  gone: '（内容不再显示，只留哈希）',
} as const;

export const PROVES: readonly string[] = [
  '您保存的文件算出的 SHA-256 与登记的相同，它就与登记时的文件一个字节不差。',
  '留有旧登记簿的人可以证明：此后登记只增加，没有一项被改动、删去或调换次序；有的话，核对会指出是哪一项。只留有旧总指纹的，能发现改写，说不出是哪一项。',
  '记录更正、撤回、脱敏以后，原来的登记和哈希仍然在，看得出改过几次。',
];

export const NOT_PROVEN: readonly string[] = [
  '运营者可以把内容、登记簿和总指纹一起改写，单看网站自己看不出来。只有别人另外保存的旧副本，才能让这样的改写露出来；没有人保存，就没有人能发现。',
  '登记日期由运营者的电脑写入，不证明内容恰好在那一天公布。',
  '它只管“公布过什么”，不证明内容属实，也不证明发文机关真的发布过；真伪以发文机关为准。',
];

/** Words, with the code or the file beside the page they run into. */
export interface Passage {
  text: string;
  code?: string;
  file?: string;
}

export const KEEPING: readonly (readonly Passage[])[] = [
  [
    {
      text: '下载下面的登记簿或总指纹，连同下载日期存在自己手里。存的人越多、越互不相干，越可靠。',
    },
  ],
  [
    {
      text: `以后在本站的“${TOOLS.file}”页选择这个文件，浏览器会把它与现在的登记簿比较；文件不上传。`,
    },
  ],
  [
    { text: '核对单个文件，也可以自己算：Windows 用 ', code: 'certutil -hashfile 文件名 SHA256' },
    { text: '，苹果电脑用 ', code: 'shasum -a 256 文件名' },
    { text: '，Linux 用 ', code: 'sha256sum 文件名' },
    { text: '。' },
  ],
];

/** Without marks, for the search. */
export function plainPassages(passages: readonly Passage[]): string {
  return passages.map(({ text, code = '', file = '' }) => text + code + file).join('');
}

/** How the register is built, for programmers. */
export const TECHNICAL: readonly Passage[] = [
  {
    text: '登记簿是 RFC 6962 的 Merkle 树：每一项是一行规范 JSON（RFC 8785），',
    code: 'files',
  },
  { text: ' 是作者写成的各个文件，', code: 'sha256' },
  {
    text: '是它们依次相接的哈希；附件由记录里写明的 SHA-256 管住。静态文件按 C2SP tlog-tiles 摆放：',
    file: 'checkpoint',
  },
  { text: '、', code: 'tile/0/…' },
  { text: '、', code: 'tile/entries/…' },
  { text: '，在册证明按 C2SP tlog-proof（第 1 号的 index 是 0）。' },
];

/** What a page says of its own registration. */
export function registrationSentence(registration: {
  sample: boolean;
  entry: { number: number; on: string; size: number } | null;
}): string {
  const { sample, entry } = registration;
  if (sample) return '样例不登记。';
  return entry
    ? `登记簿第 ${entry.number} 号，${entry.on} 登记，已纳入现在的总指纹（共 ${entry.size} 项）。`
    : '这一版还没有登记：登记以前若有改动，登记簿看不出来。';
}

/** 第12号. */
export function entryLabel(number: number): string {
  return `第${number}号`;
}
