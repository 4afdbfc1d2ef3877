import type { Assessment } from '../../law/eligibility/assess.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { healedFromWords, outcomeSentence } from './eligibility.ts';
import type { Judged, Places } from './eligibility.ts';
import { SELF_CHECK_WORDS as words } from './self-check.ts';

/** What the sentence of a result rests on beside the conditions. */
export interface AnswerBasis {
  /** The conditions are those of a draft. */
  draft: boolean;
  /** How many conditions of the text are not asked. */
  notAsked: number;
}

/**
 * The whole result in one sentence: 按草案试算，有1项不符合申报条件（第十条第（五）项）；6项由评审认定，另有2项条件请自行核对.
 * A draft, readings that differ and what is not asked are said in the same breath.
 */
export function answerSentence(judged: Judged, places: Places, basis: AnswerBasis): string {
  const { conditions, outcome } = judged;
  const open = conditions.filter(({ readings }) => readings).length;
  const judgedLater = conditions.filter((each) => each.result === 'review' && !each.readings);
  const rest = [
    ...(open > 0 && outcome === 'ineligible' ? [`${open}项有几种读法`] : []),
    ...(judgedLater.length > 0 ? [`${judgedLater.length}项由评审认定`] : []),
    ...(basis.notAsked > 0 ? [`另有${basis.notAsked}项条件请自行核对`] : []),
  ];
  const first =
    outcome === 'ineligible' ? failedSentence(judged, places) : outcomeSentence(judged, places, 0);
  return `${basis.draft ? '按草案试算，' : ''}${[first, ...(rest.length > 0 ? [rest.join('，')] : [])].join('；')}。`;
}

function failedSentence({ conditions }: Judged, places: Places): string {
  const failed = conditions.filter(({ result }) => result === 'unmet');
  const labels = failed.flatMap(
    ({ id }) => places.find((each) => each.id === id)?.cites[0]?.label ?? [],
  );
  const named = [...new Set(labels)];
  const where = named.slice(0, 3).join('、') + (named.length > 3 ? '等' : '');
  return `有${failed.length}项不符合申报条件（${where}）`;
}

/** A condition that stands in the way, and what there is to do about it. */
export interface Obstacle {
  condition: ConditionView;
  todo: string;
}

/** One line for each condition that some reading of the text fails. */
export function obstacles(
  { conditions }: Pick<Assessment, 'conditions'>,
  told: readonly ConditionView[],
): Obstacle[] {
  return conditions.flatMap(({ id, result, readings, eligibleFrom }) => {
    const condition = told.find((each) => each.id === id);
    if (!condition || (result !== 'unmet' && !readings)) return [];
    const healed = eligibleFrom === undefined ? [] : [healedFromWords(eligibleFrom)];
    if (readings) return [{ condition, todo: [words.askWhich, ...healed].join('；') }];
    return [{ condition, todo: healed[0] ?? words.lasting }];
  });
}

/** 完成3/26: how far one is with the questions: answered, or not to be asked. */
export function answeredWords(answered: number, asked: number): string {
  return `完成${answered}/${asked}`;
}
