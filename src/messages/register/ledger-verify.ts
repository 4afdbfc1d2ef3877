import type { LedgerChange } from '../../register/compare-ledgers.ts';
import { changeSentence } from './ledger-changes.ts';

/** What `npm run ledger:verify` says when it is called wrongly. */
export const LEDGER_VERIFY_USAGE = [
  '用法：npm run ledger:verify -- <旧副本> [<新副本>]',
  '副本可以是：旧的 published.jsonl、旧的总指纹或在册证明、内容文件夹、网站的 log 文件夹或它所在的文件夹。',
  '不写新副本时，与现在的内容文件夹核对，并核对每一份登记过的文件。',
].join('\n');

/** Why a copy cannot be compared with. */
export function unreadableCopy(path: string): string {
  return `“${path}”读不出登记：不是 published.jsonl、总指纹、登记条目，也不是放着它们的文件夹，或者已经残缺。`;
}

/** The outcome, with every change by name. */
export function ledgerVerifyReport(
  changes: readonly LedgerChange[],
  { earlier, now, proof }: { earlier: number; now: number; proof: readonly string[] },
): string {
  if (changes.length > 0)
    return [
      `不一致，共 ${changes.length} 处：登记在旧副本之后被改写过，或者旧副本自己被改动过。`,
      ...changes.map((change) => `  ${changeSentence(change)}。`),
    ].join('\n');
  const added = now - earlier;
  return [
    `一致：旧副本的 ${earlier} 项原样都在，次序没有变；此后增加 ${added} 项。`,
    ...(proof.length > 0 ? ['一致性证明（RFC 6962）：', ...proof.map((hash) => `  ${hash}`)] : []),
  ].join('\n');
}

/** What is said of a content folder that is not what its register says, or cannot be held against it. */
export function contentFaults(lines: readonly string[]): string {
  return ['内容文件夹有下列问题，不能证明它与登记的一致：', ...lines].join('\n');
}
