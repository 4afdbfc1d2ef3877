import type { Assessment } from '../../law/eligibility/assess.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import type { Facts } from '../../model/facts.ts';
import { answerSentence } from '../../messages/eligibility/answer.ts';
import type { AnswerBasis } from '../../messages/eligibility/answer.ts';
import { RESULT_NAMES, eligibleFromWords } from '../../messages/eligibility/eligibility.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { make } from '../shared/dom.ts';

/** A set of answers that was kept, with what they came to. */
export interface Scenario {
  facts: Facts;
  assessment: Assessment;
}

/** Two results side by side: each in its sentence, then the conditions on which they differ. */
export function scenariosView(
  kept: Assessment,
  now: Assessment,
  told: readonly ConditionView[],
  basis: AnswerBasis,
): HTMLElement {
  const sentence = (each: Assessment) =>
    answerSentence(each, told, basis) +
    (each.eligibleFrom ? `${eligibleFromWords(each, each.eligibleFrom)}。` : '');
  const differing = kept.conditions.flatMap(({ id, result }, at) => {
    const other = now.conditions[at]?.result ?? result;
    const says = told.find((each) => each.id === id)?.says ?? id;
    return other === result ? [] : [row(says, RESULT_NAMES[result], RESULT_NAMES[other])].flat();
  });
  return make(
    'section',
    { class: 'scenarios' },
    make('h3', {}, words.scenarios),
    make(
      'table',
      {},
      make('tr', {}, columnHead(words.first), columnHead(words.second)),
      make('tr', {}, make('td', {}, sentence(kept)), make('td', {}, sentence(now))),
      ...differing,
    ),
    ...(differing.length === 0 ? [make('p', { class: 'why' }, words.same)] : []),
  );
}

function columnHead(text: string): HTMLElement {
  return make('th', { scope: 'col' }, text);
}

function row(says: string, kept: string, now: string): HTMLElement[] {
  return [
    make('tr', {}, make('th', { scope: 'rowgroup', colspan: '2' }, says)),
    make('tr', {}, make('td', {}, kept), make('td', {}, now)),
  ];
}
