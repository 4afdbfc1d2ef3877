import type { Status } from '../../law/regulation/status.ts';
import type { RegulationFile } from '../../schemas/regulation.ts';

/** What a text and its editor say that a status is worded by. */
export type Stated = Pick<RegulationFile, 'draftLabel' | 'term' | 'mayLackAmendments'> &
  Partial<Pick<RegulationFile, 'effective' | 'repeals'>>;

/**
 * Short label of a status, beside a title; a draft shows the label its own text prints. Silence about a term
 * is no term for ever: such a text is only known to have begun.
 */
export function statusLabel(status: Status, { draftLabel, term }: Stated): string {
  if (status === 'draft') return draftLabel ?? '草案';
  return status === 'in-force' && !hasEnd(term) ? BEGUN : STATUS_LABELS[status];
}

/** What texts of one status have in common, as a filter of the search names them. */
export function statusName(status: Status): string {
  return status === 'in-force' ? BEGUN : statusLabel(status, { term: null });
}

/**
 * What the status means for the reader, with the reservations that go with it. `lastMonth` is the month in which
 * a text's term ends that leaves its first day blank.
 */
export function statusMeaning(
  status: Status,
  stated: Stated,
  lastMonth: string | null = null,
): string {
  return [
    status === 'in-force' && !hasEnd(stated.term)
      ? `${BEGUN}（文本未写有效期，是否仍有效请向发文机关核实）。`
      : STATUS_MEANINGS[status],
    status === 'draft' ? insteadWords(stated) : '',
    status === 'draft' && lastMonth ? lastMonthWords(stated, lastMonth) : '',
    stated.mayLackAmendments ? `可能未含最新修改：${stated.mayLackAmendments}。` : '',
  ].join('');
}

/** Whether a text says for how long, or until when, it is in force. */
function hasEnd(term: Stated['term']): boolean {
  return Boolean(term?.years ?? term?.until);
}

/** What may be in force while a draft is not: the texts it would repeal, or one issued since. */
function insteadWords({ repeals = [] }: Stated): string {
  const numbers = repeals.flatMap((each) =>
    'documentNumber' in each ? [each.documentNumber] : [],
  );
  if (numbers.length === 0) return '';
  return `现行的可能仍是草案拟废止的${numbers.join('、')}，也可能是另行印发的文本，门户都没有收录。`;
}

/** A draft's own term, by the words that state it; the day is blank, so none is computed. */
function lastMonthWords({ effective, term }: Stated, lastMonth: string): string {
  const [from, length] = [effective, term].map((each) => each?.cites[0]?.quote ?? '');
  const [year = '', month = ''] = lastMonth.split('-');
  return `草案写“${from}”（日空缺）、“${length}”：就算照此印发，有效期也应在${year}年${Number(month)}月届满。`;
}

/** True of every text in force, with a term or without. */
const BEGUN = '已施行，未见废止';

const STATUS_LABELS: Record<Exclude<Status, 'draft'>, string> = {
  undated: '已印发，施行日期未载明',
  issued: '已印发，尚未施行',
  'in-force': '现行有效',
  expired: '已过有效期',
  superseded: '门户认为已被取代',
  amended: '已被修改',
  repealed: '已废止',
};

const STATUS_MEANINGS: Record<Status, string> = {
  draft: '门户收录的是草案，是否已印发不知道；草案没有法律效力，正式印发的文本可能不同。',
  undated: '这份文本已经印发，没有载明施行日期，本门户无从推算是否有效。以有权机关认定为准。',
  issued: '这份文本已经印发，施行日期未到。',
  'in-force': '按文本载明的日期推算为现行有效；本门户未见废止它的文件。以有权机关认定为准。',
  expired: '按文本载明的有效期推算已过有效期，以有权机关认定为准。',
  superseded:
    '门户认为这份文本已被本门户收录的另一文本取代；那份文本没有写明废止它。以有权机关认定为准。',
  amended: '这是修改以前的文本；修改决定施行以后，以修改后的文本为准。',
  repealed: '已被本门户收录的另一文本废止。',
};
