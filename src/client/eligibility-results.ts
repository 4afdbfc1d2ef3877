import type { Assessment } from '../domain/eligibility/assess.ts';
import type { ToldCondition } from '../domain/eligibility/told-condition.ts';
import {
  OUTCOME_SENTENCES,
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  reasonSentence,
} from '../wording/eligibility.ts';
import type { AnswerWords } from '../wording/answer-words.ts';
import { fullDayWords } from '../wording/days.ts';
import { SELF_CHECK_WORDS, evidenceWords } from '../wording/self-check.ts';
import { toProve } from '../wording/eligibility-report.ts';
import { make } from './dom.ts';

/** The four groups of a result, what stands in the way first; every line with its article and its words. */
export function resultsView(
  assessment: Assessment,
  told: readonly ToldCondition[],
  answers: AnswerWords,
): Node[] {
  const byId = new Map(told.map((condition) => [condition.id, condition]));
  return [
    make(
      'p',
      { class: `outcome ${assessment.outcome === 'ineligible' ? 'unmet' : ''}` },
      OUTCOME_SENTENCES[assessment.outcome],
    ),
    make('p', { class: 'why' }, `${SELF_CHECK_WORDS.fromDay}：${fullDayWords(assessment.on)}`),
    ...(assessment.eligibleFrom ? [make('p', {}, eligibleFromWords(assessment.eligibleFrom))] : []),
    ...RESULT_ORDER.flatMap((result) => {
      const group = assessment.conditions.filter((each) => each.result === result);
      if (group.length === 0) return [];
      const items = group.flatMap((each) => {
        const condition = byId.get(each.id);
        return condition ? [conditionView(condition, each, answers)] : [];
      });
      return [
        make('h3', { class: result }, `${RESULT_NAMES[result]}（${group.length}）`),
        make('ul', {}, ...items),
      ];
    }),
    ...evidenceView(
      toProve(assessment).flatMap((id) => {
        const condition = byId.get(id);
        return condition ? [condition] : [];
      }),
    ),
  ];
}

function evidenceView(conditions: readonly ToldCondition[]): HTMLElement[] {
  if (conditions.length === 0) return [];
  return [
    make(
      'details',
      {},
      make('summary', {}, `${SELF_CHECK_WORDS.evidence}（${conditions.length}）`),
      make('p', { class: 'why' }, SELF_CHECK_WORDS.evidenceHelp),
      make('ul', {}, ...conditions.map((each) => make('li', {}, evidenceWords(each)))),
    ),
  ];
}

function conditionView(
  condition: ToldCondition,
  result: Assessment['conditions'][number],
  answers: AnswerWords,
): HTMLElement {
  const [fact] = result.reasons.flatMap((reason) => ('fact' in reason ? [reason.fact] : []));
  return make(
    'li',
    {},
    condition.says,
    ...condition.cites.map(({ label, href, quote }) =>
      make('blockquote', {}, make('a', { href }, label), `：“${quote}”`),
    ),
    ...result.reasons.map((reason) => make('p', { class: 'why' }, reasonSentence(reason, answers))),
    ...(condition.note ? [make('p', { class: 'why' }, condition.note)] : []),
    ...(result.eligibleFrom ? [make('p', {}, eligibleFromWords(result.eligibleFrom))] : []),
    ...(fact
      ? [
          make(
            'a',
            {
              href: `#ask-${fact}`,
              class: 'no-print',
              'aria-label': `${SELF_CHECK_WORDS.backToQuestion}：${condition.says}`,
            },
            SELF_CHECK_WORDS.backToQuestion,
          ),
        ]
      : []),
  );
}
