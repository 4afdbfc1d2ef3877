import type { FactProblem } from '../../law/eligibility/fact-problem.ts';
import { factOf } from '../../law/eligibility/usable-facts.ts';
import { isOwn } from '../../model/facts.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import { answerProblemSentence } from '../../messages/eligibility/fact-problems.ts';
import { factName } from '../../messages/eligibility/answer-words.ts';
import { leftOutSentence } from '../../messages/eligibility/kept-answers.ts';

/** Says which kept answers were not taken over, where only some facts have a question. */
export function notLoaded(
  facts: Facts,
  problems: readonly FactProblem[],
  asked: readonly FactKey[],
  questionOf: (fact: FactKey) => string,
): string {
  const isAsked = (fact: string) => (asked as readonly string[]).includes(fact);
  const known = problems.filter(({ code }) => code !== 'unknown-key');
  const named = new Set([...Object.keys(facts), ...known.map(factOf)]) as Set<FactKey>;
  const unasked = [...named].filter((fact) => !isAsked(fact));
  return leftOutSentence('loaded', {
    refused: refusals(
      known.filter((each) => isAsked(factOf(each))),
      questionOf,
    ),
    unasked: unasked.filter((fact) => !isOwn(fact)).map((fact) => factName({}, fact)),
    // Another text's own facts have no name here.
    unknown: [
      ...problems.filter(({ code }) => code === 'unknown-key').map(({ key }) => key),
      ...unasked.filter(isOwn),
    ],
  });
}

/** The questions whose answers cannot be used, each once, with what to write there. */
export function refusals(
  problems: readonly FactProblem[],
  questionOf: (fact: FactKey) => string,
): { question: string; remark: string }[] {
  return [...new Map(problems.map((each) => [factOf(each), each]))].map(([fact, each]) => ({
    question: questionOf(fact as FactKey),
    remark: answerProblemSentence(each),
  }));
}
