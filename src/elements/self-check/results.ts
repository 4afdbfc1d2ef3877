import type { Assessment } from '../../law/eligibility/assess.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { answerSentence, obstacles } from '../../messages/eligibility/answer.ts';
import type { AnswerWords } from '../../messages/eligibility/answer-words.ts';
import { waitingSentences } from '../../messages/eligibility/eligibility-report.ts';
import type { ReportBasis } from '../../messages/eligibility/eligibility-report.ts';
import {
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  readingSentence,
  reasonSentences,
} from '../../messages/eligibility/eligibility.ts';
import { evidenceSentences, filingSentences } from '../../messages/eligibility/next-steps.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { make } from '../shared/dom.ts';
import { scenariosView } from './scenarios.ts';

type Judged = Assessment['conditions'][number];

/**
 * Shows a result: one sentence, one day, a line for each condition that stands in the way, how to apply. Everything
 * else is folded to a count, every line with its article and its words, and stays open where it was open.
 * @param kept a result to hold beside this one
 */
export function showResults(
  place: Element,
  assessment: Assessment,
  told: readonly ConditionView[],
  basis: ReportBasis,
  kept?: Assessment,
): void {
  const wasOpen = new Set(
    [...place.querySelectorAll('details[open]')].map((each) => each.className),
  );
  const { on, eligibleFrom, outcome } = assessment;
  const answer = { draft: basis.draft, notAsked: basis.notAsked.length };
  place.replaceChildren(
    make(
      'p',
      { class: outcome === 'ineligible' ? 'outcome unmet' : 'outcome' },
      answerSentence(assessment, told, answer),
    ),
    ...(eligibleFrom
      ? [make('p', { class: 'until' }, eligibleFromWords(assessment, eligibleFrom))]
      : []),
    make('p', { class: 'why' }, `${words.fromDay}：${fullDayWords(on)}`),
    ...obstaclesView(assessment, told),
    ...(kept ? [scenariosView(kept, assessment, told, answer)] : []),
    make('h3', {}, words.filing),
    list(filingSentences(basis.next)),
    ...evidenceView(evidenceSentences(assessment, told, basis.evidence)),
    ...foldsOf(assessment, told, basis.answers),
  );
  for (const each of place.querySelectorAll('details')) each.open = wasOpen.has(each.className);
}

function obstaclesView(assessment: Assessment, told: readonly ConditionView[]): HTMLElement[] {
  const lines = obstacles(assessment, told).map(({ condition, todo }) => {
    const judged = assessment.conditions.find(({ id }) => id === condition.id);
    const [cite] = condition.cites;
    return make(
      'li',
      {},
      condition.says,
      ...(cite ? ['（', make('a', { href: cite.href }, cite.label), '）'] : []),
      make('p', { class: 'until' }, todo),
      ...(judged ? questionLink(judged, condition.says) : []),
    );
  });
  if (lines.length === 0) return [];
  return [make('h3', {}, words.todo), make('ul', { class: 'obstacles' }, ...lines)];
}

/** 不符合（1）, 有几种读法（1）, …: the conditions by their result, those that are read in several ways for themselves. */
function foldsOf(
  { conditions }: Assessment,
  told: readonly ConditionView[],
  answers: AnswerWords,
): HTMLElement[] {
  const open = conditions.filter(({ readings }) => readings);
  return RESULT_ORDER.flatMap((result) => [
    ...(result === 'review' ? groupView('open', words.readings, open, told, answers) : []),
    ...groupView(
      result,
      RESULT_NAMES[result],
      conditions.filter((each) => each.result === result && !each.readings),
      told,
      answers,
    ),
  ]);
}

function groupView(
  name: string,
  title: string,
  members: readonly Judged[],
  told: readonly ConditionView[],
  answers: AnswerWords,
): HTMLElement[] {
  const items = members.flatMap((each) => {
    const condition = told.find(({ id }) => id === each.id);
    return condition ? [conditionView(condition, each, answers)] : [];
  });
  return items.length === 0
    ? []
    : [folded(`${name}-group`, `${title}（${items.length}）`, make('ul', {}, ...items))];
}

function evidenceView(papers: readonly string[]): HTMLElement[] {
  if (papers.length === 0) return [];
  const title = `${words.evidence}（${papers.length}）`;
  return [folded('evidence', title, make('p', { class: 'why' }, words.evidenceHelp), list(papers))];
}

function folded(name: string, title: string, ...content: Node[]): HTMLElement {
  return make('details', { class: name }, make('summary', {}, title), ...content);
}

function list(sentences: readonly string[]): HTMLElement {
  return make('ul', {}, ...sentences.map((each) => make('li', {}, each)));
}

function conditionView(
  condition: ConditionView,
  { reasons, readings = [], ...judged }: Judged,
  answers: AnswerWords,
): HTMLElement {
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
    ...questionLink({ reasons }, condition.says),
  );
}

function questionLink({ reasons }: Pick<Judged, 'reasons'>, says: string): HTMLElement[] {
  const [fact] = reasons.flatMap((reason) => ('fact' in reason ? [reason.fact] : []));
  if (!fact) return [];
  const name = `${words.backToQuestion}：${says}`;
  const attributes = { href: `#ask-${fact}`, class: 'no-print', 'aria-label': name };
  return [make('a', attributes, words.backToQuestion)];
}
