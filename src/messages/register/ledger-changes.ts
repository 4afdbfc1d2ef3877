import type { LedgerChange } from '../../register/compare-ledgers.ts';

const FIELDS: Record<string, string> = {
  sha256: 'SHA-256',
  on: '登记日期',
  files: '各文件的 SHA-256',
};

/** What was done to a register since an earlier copy, one sentence for each change. */
export function changeSentence(change: LedgerChange): string {
  switch (change.kind) {
    case 'changed':
      return `${named(change)}的${FIELDS[change.field] ?? change.field}改过：旧副本是 ${change.was}，现在是 ${change.is || '（没有）'}`;
    case 'deleted':
      return `${named(change)}被删去：旧副本里有，现在没有`;
    case 'moved':
      return `${named(change)}换了次序：现在是第 ${change.to} 号`;
    case 'inserted':
      return `${named(change)}插在旧副本已有的登记之前：登记只能加在末尾`;
    case 'shortened':
      return `登记变少了：旧总指纹有 ${change.was} 项，现在只有 ${change.is} 项`;
    case 'rewritten':
      return `前 ${change.size} 项与旧总指纹不一致：其中有登记被改动、删去、插入或调换了次序。总指纹只有一个总的哈希，说不出是哪一项；拿旧的 published.jsonl 来核对可以指出`;
    case 'unproven':
      return `这份证明证明不了第 ${change.number} 号在它自己的总指纹里：证明文件残缺，或被改动过`;
  }
}

function named({ number, id, revision }: { number: number; id: string; revision: number }): string {
  return `第 ${number} 号（${id} 第 ${revision} 版）`;
}
