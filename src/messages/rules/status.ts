import type { Status } from '../../law/regulation/status.ts';
import type { RegulationFile } from '../../schemas/regulation.ts';

/** What a text and its editor say that a status is worded by. */
export type Stated = Pick<RegulationFile, 'draftLabel' | 'term' | 'mayLackAmendments'>;

/**
 * Short label of a status, beside a title; a draft shows the label its own text prints. Silence about a term
 * is no term for ever: such a text is only known to have begun.
 */
export function statusLabel(status: Status, { draftLabel, term }: Stated): string {
  if (status === 'draft') return draftLabel ?? '草案';
  return status === 'in-force' && !term?.years ? BEGUN : STATUS_LABELS[status];
}

/** What texts of one status have in common, as a filter of the search names them. */
export function statusName(status: Status): string {
  return status === 'in-force' ? BEGUN : statusLabel(status, { term: null });
}

/** What the status means for the reader, with the reservations that go with it. */
export function statusMeaning(status: Status, { term, mayLackAmendments }: Stated): string {
  return (
    (status === 'in-force' && !term?.years
      ? `${BEGUN}（文本未写有效期，是否仍有效请向发文机关核实）。`
      : STATUS_MEANINGS[status]) +
    (mayLackAmendments ? `可能未含最新修改：${mayLackAmendments}。` : '')
  );
}

/** True of every text in force, with a term or without. */
const BEGUN = '已施行，未见废止';

const STATUS_LABELS: Record<Exclude<Status, 'draft'>, string> = {
  undated: '已印发，施行日期未载明',
  issued: '已印发，尚未施行',
  'in-force': '现行有效',
  expired: '已过有效期',
  repealed: '已废止',
};

const STATUS_MEANINGS: Record<Status, string> = {
  draft: '这是公开征求意见或讨论用的草案，没有法律效力，正式印发的文本可能不同。',
  undated: '这份文本已经印发，没有载明施行日期，本门户无从推算是否有效。以有权机关认定为准。',
  issued: '这份文本已经印发，施行日期未到。',
  'in-force': '按文本载明的日期推算为现行有效；本门户未见废止它的文件。以有权机关认定为准。',
  expired: '按文本载明的有效期推算已过有效期，以有权机关认定为准。',
  repealed: '已被本门户收录的另一文本废止。',
};
