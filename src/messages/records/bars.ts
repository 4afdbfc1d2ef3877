import type { AwardBar } from '../../law/awards/bar.ts';
import { ENDLESS } from '../../model/endless.ts';
import { dayWords, fullDayWords } from '../days/days.ts';

const REASONS: Record<Exclude<AwardBar['kind'], 'condition'>, string> = {
  reapply: '获奖后再次申报的间隔',
  term: '有效期（期内能否再次申报，条文未直接写明）',
  ban: '不得申报期（决定未写明，按条文推算）',
};

/**
 * What keeps an organisation from applying, and until when: 撤销后的不得申报期，到2030年9月1日（该日在内）.
 * @param rounds which rounds a bar counted in rounds reaches
 */
export function barSentence(bar: AwardBar, rounds: string): string {
  return `${reason(bar)}：${bar.estimated && bar.until !== ENDLESS ? rounds : end(bar)}`;
}

function reason({ kind, printed, says }: AwardBar): string {
  if (kind === 'condition') return `申报条件“${says}”`;
  return printed ? '决定写明的不得申报期' : REASONS[kind];
}

function end({ kind, sureUntil, until, endUnknown }: AwardBar): string {
  const last = fullDayWords(until);
  if (sureUntil !== null && sureUntil < until && until !== ENDLESS && !endUnknown)
    return `到${fullDayWords(sureUntil)}（该日在内；按另一种算法到${dayWords(until)}）`;
  if (until === ENDLESS) return endlessWords(sureUntil);
  if (endUnknown) return `事由发生在哪一天没有写明，何时届满不知道，最迟到${last}`;
  if (kind === 'term') return `到${last}（该日在内）`;
  return sureUntil === null
    ? `是否及于这一情形，条文未明，由评审认定；及于的，到${last}（该日在内）`
    : `到${last}（该日在内）`;
}

function endlessWords(sureUntil: string | null): string {
  return sureUntil === null
    ? '是否及于这一情形，条文未明，由评审认定；及于的，没有期限'
    : '没有期限';
}

/** Beside the rounds that a bar is counted in. */
export const ROUNDS_RECKONED = '（当届是否计入，条文未明；届次以实际为准）';

/** Stands beside the bars of a revocation whose clause sets none, where a condition of the application does. */
export const CONDITIONS_BAR = '撤销条款未规定；申报条件另有限制';

/** 预计2030年的一届, the first that no bar covers. */
export function expectedRoundWords(year: number | null): string {
  return year === null ? '以届时的申报通知为准' : `预计${year}年的一届，以申报通知为准`;
}
