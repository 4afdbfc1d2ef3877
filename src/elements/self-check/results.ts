import type { Assessment } from '../../law/eligibility/assess.ts';
import type { Result } from '../../law/eligibility/verdict.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import type { AnswerWords } from '../../messages/eligibility/answer-words.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { waitingSentences } from '../../messages/eligibility/eligibility-report.ts';
import type { ReportBasis } from '../../messages/eligibility/eligibility-report.ts';
import {
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  outcomeAbove,
  readingSentence,
  reasonSentences,
} from '../../messages/eligibility/eligibility.ts';
import { evidenceSentences, nextStepSentences } from '../../messages/eligibility/next-steps.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { make } from '../shared/dom.ts';

/**
 * Shows a result: what to do next, then the four groups, what stands in the way first, every line with its article
 * and its words. What is met and what to prepare is folded away, and stays open where it was open.
 */
export function showResults(
  place: Element,
  assessment: Assessment,
  told: readonly ConditionView[],
  { answers, next, notAsked }: ReportBasis,
): void {
  const wasOpen = new Set(
    [...place.querySelectorAll('details[open]')].map((each) => each.className),
  );
  const outcome = assessment.outcome === 'ineligible' ? 'outcome unmet' : 'outcome';
  place.replaceChildren(
    make('p', { class: outcome }, outcomeAbove(assessment, told, notAsked.length)),
    make('p', { class: 'why' }, `${words.fromDay}：${fullDayWords(assessment.on)}`),
    ...(assessment.eligibleFrom
      ? [make('p', {}, eligibleFromWords(assessment, assessment.eligibleFrom))]
      : []),
    make('h3', {}, words.next),
    list(nextStepSentences(assessment, next)),
    ...RESULT_ORDER.flatMap((result) => groupView(result, assessment, told, answers)),
    ...evidenceView(evidenceSentences(assessment, told)),
  );
  for (const each of place.querySelectorAll('details')) each.open = wasOpen.has(each.className);
}

function groupView(
  result: Result,
  { conditions }: Assessment,
  told: readonly ConditionView[],
  answers: AnswerWords,
): HTMLElement[] {
  const items = conditions.flatMap((each) => {
    const condition = told.find(({ id }) => id === each.id);
    return condition && each.result === result ? [conditionView(condition, each, answers)] : [];
  });
  if (items.length === 0) return [];
  const title = make('h3', { class: result }, `${RESULT_NAMES[result]}（${items.length}）`);
  const members = make('ul', {}, ...items);
  return result === 'met' ? [folded('met-group', title, members)] : [title, members];
}

function evidenceView(papers: readonly string[]): HTMLElement[] {
  if (papers.length === 0) return [];
  const title = make('h3', {}, words.evidence);
  return [folded('evidence', title, make('p', { class: 'why' }, words.evidenceHelp), list(papers))];
}

function folded(name: string, title: HTMLElement, ...content: Node[]): HTMLElement {
  return make('details', { class: name }, make('summary', {}, title), ...content);
}

function list(sentences: readonly string[]): HTMLElement {
  return make('ul', {}, ...sentences.map((each) => make('li', {}, each)));
}

function conditionView(
  condition: ConditionView,
  { reasons, readings = [], ...judged }: Assessment['conditions'][number],
  answers: AnswerWords,
): HTMLElement {
  const [fact] = reasons.flatMap((reason) => ('fact' in reason ? [reason.fact] : []));
  return make(
    'li',
    {},
    condition.says,
    ...condition.cites.map(({ label, href, quote }) =>
      make('blockquote', {}, make('a', { href }, label), `：“${quote}”`),
    ),
    ...reasonSentences(reasons, answers).map((each) => make('p', { class: 'why' }, each)),
    ...readings.map((reading) => make('p', { class: 'reading' }, readingSentence(reading))),
    ...(condition.note ? [make('p', { class: 'why' }, condition.note)] : []),
    ...waitingSentences(judged).map((each) => make('p', { class: 'until' }, each)),
    ...(fact ? [questionLink(fact, condition.says)] : []),
  );
}

function questionLink(fact: string, says: string): HTMLElement {
  const name = `${words.backToQuestion}：${says}`;
  const attributes = { href: `#ask-${fact}`, class: 'no-print', 'aria-label': name };
  return make('a', attributes, words.backToQuestion);
}
