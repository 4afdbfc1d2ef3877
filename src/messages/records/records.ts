import type { RecordKind } from '../../model/record-kinds.ts';
import type { RevisionState } from '../../law/records/revision-state.ts';
import { unsaidWords } from '../site/states.ts';
import { PUBLICATION_STAGE_NAMES } from './stages.ts';
import { SAMPLE_MARK, SAMPLE_WORD } from '../../model/sample-mark.ts';

/** What each kind of record is called. */
export const RECORD_NAMES: Record<RecordKind, string> = {
  ...PUBLICATION_STAGE_NAMES,
  winners: '表彰决定',
  'follow-up': '后续通知',
  revocation: '撤销决定',
};

/** A list that was laid open without a window is no 公示. */
export const NAMES_WITHOUT_WINDOW: Partial<Record<RecordKind, string>> = {
  'qualified-list': '受理名单',
};

/** 推荐名单公示（丙区）: one of several of its stage. */
export function partWords(name: string, part: string): string {
  return `${name}（${part}）`;
}

export { SAMPLE_MARK, SAMPLE_WORD };
/** How the label of a sample round ends, so that it tells wherever it is copied to. */
export const SAMPLE_SUFFIX = /（样例）$/;

export const REVISION_STATES: Record<RevisionState, string> = {
  standing: '最新一版',
  corrected: '已被更正',
  supplemented: '已被补充',
  withdrawn: '已撤回',
  redacted: '已脱敏',
};

export const REVISION_KINDS = {
  correction: '更正',
  supplement: '补充',
  withdrawal: '撤回',
  redaction: '脱敏',
};

export const WITHDRAWN_TEXT = '发布机关已撤回这份记录。网址保留，正文不再作为现行记录展示。';
export const REDACTED_TEXT =
  '这一版含有不应公开的内容，正文已移除，只保留日期、原因和原文件的 SHA-256，供核对。';
export const REGULATION_UNKNOWN =
  '本届依据的办法文本本门户未收录：下面只列已公开的文件，不能逐环节与条文核对。';
/** Of a round of which only a part is held: what that is; the rest was not looked into. */
export function heldInPartWords(held: readonly string[]): string {
  return `本届只收录到一部分${held.length > 0 ? `：${held.join('、')}` : ''}。其余的${unsaidWords({ state: 'not-held' })}，不表示没有公开。`;
}
export const NO_CHANNEL = '未载明。名单没有写明向哪里提出异议，可向发布机关询问。';
export const NO_CHANNEL_READ = '门户只读到名单的一部分，没有读到向哪里提出异议，可向发布机关询问。';
export const NOBODY_LISTED = '没有列出任何组织。';
export const NO_OUTCOME_YET = '期限未满；本门户未见结果。';
export const NO_OUTCOME = '本门户未见公布。';

/** An award whose name stands in a text that is not held, and that its round does not name: codes are for machines. */
export const TIER_NOT_NAMED = `奖项名称未收录（${unsaidWords({ state: 'text-not-held' })}）`;

/** 12345 → 12.3 KB. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} 字节`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What leads whoever holds a printed record back to its page. */
export const PRINTED_COPY = { summary: '本页网址与二维码', code: '本页网址的二维码' };

/** What a printed record cannot know of later days. */
export function printedCopyWords(day: string): string {
  return `本页内容截至 ${day}。此后是否更正、撤回，以网页为准：`;
}
