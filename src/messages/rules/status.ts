import type { Status } from '../../law/regulation/status.ts';

/** Short label of a status; a draft shows the label its own text prints. */
export function statusLabel(status: Status, draftLabel: string | undefined): string {
  return status === 'draft' ? (draftLabel ?? '草案') : STATUS_LABELS[status];
}

const STATUS_LABELS: Record<Exclude<Status, 'draft'>, string> = {
  undated: '已印发，施行日期未载明',
  issued: '已印发，尚未施行',
  'in-force': '现行有效',
  expired: '已过有效期',
  repealed: '已废止',
};

/** What the status means for the reader, with the reservation that goes with it. */
export const STATUS_MEANINGS: Record<Status, string> = {
  draft: '这是公开征求意见或讨论用的草案，没有法律效力，正式印发的文本可能不同。',
  undated: '这份文本已经印发，没有载明施行日期，本门户无从推算是否有效。以有权机关认定为准。',
  issued: '这份文本已经印发，施行日期未到。',
  'in-force': '按文本载明的日期推算为现行有效；本门户未见废止它的文件。以有权机关认定为准。',
  expired: '按文本载明的有效期推算已过有效期，以有权机关认定为准。',
  repealed: '已被本门户收录的另一文本废止。',
};
