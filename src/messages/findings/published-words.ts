import type { PublishedFindings } from '../../model/finding.ts';
import type { WordsFor } from './words.ts';

const LINE_FAULTS: Record<PublishedFindings['published-line']['fault'], string> = {
  unreadable: '读不出来',
  doubled: '里有一个键写了两次',
  sample: '是样例，样例不登记',
  twice: '登记了两次',
  falling: '登记日期早于前一行',
};

function sealFault(seal: PublishedFindings['published-seal']): string {
  switch (seal.fault) {
    case 'missing':
      return '登记簿没有总指纹 published.checkpoint';
    case 'unreadable':
      return '总指纹读不出来';
    case 'empty':
      return '总指纹写的是 0 项：它什么也没有封住';
    case 'shortened':
      return `登记簿原有 ${seal.size} 项，现在只有 ${seal.found} 项：有登记被删去`;
    case 'rewritten':
      return `登记簿的前 ${seal.size} 项与总指纹不一致：有登记被改动、删去、插入或调换了次序`;
  }
}

/** Faults against what was published: nothing public changes silently. */
export const PUBLISHED_WORDS: WordsFor<PublishedFindings> = {
  'published-changed': ({ id, revision, on, expected, found, text }) => ({
    message: `“${id}”第 ${revision} 版已于 ${on} 登记公布，内容与登记的不同：登记的 SHA-256 是 ${expected}，现在是 ${found}`,
    remedy: text
      ? '恢复 text.md 和 source.txt；新印发的文件另建版本文件夹；录入有误的，改正后在 regulation.yaml 的 corrections 里写明 on、reason'
      : `恢复原文件，另写 -r${revision + 1} 修订，写明 kind、on、reason；已有更高版次的，接着往下编`,
  }),
  'published-missing': ({ id, revision, on, expected }) => ({
    message: `“${id}”第 ${revision} 版已于 ${on} 登记公布（SHA-256 ${expected}），现在找不到它的文件`,
    remedy:
      '恢复原文件，网址不能失效；要撤回的，另写 kind: withdrawal 的修订；含个人信息、必须删去的，另写 kind: redaction 的修订',
  }),
  'published-line': ({ found, fault }) => ({
    message: `登记的一行${LINE_FAULTS[fault]}：${found}`,
    remedy: '这个文件由 npm run ledger 写，只增不改；从版本历史恢复，删去手工添加的行',
  }),
  'published-seal': (values) => ({
    message: sealFault(values),
    remedy:
      '登记只增不改：从版本历史恢复 published.jsonl 和 published.checkpoint；npm run ledger:verify -- <旧副本> 可以指出是哪一项',
  }),
};
