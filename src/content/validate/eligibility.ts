import { answersOf as sharedAnswersOf, factType, isOwn } from '../../model/facts.ts';
import type { FactOf } from '../../model/facts.ts';
import { answersTo } from '../../law/eligibility/questions.ts';
import type { Question } from '../../law/eligibility/questions.ts';
import { demandOf } from '../../law/eligibility/assess.ts';
import { allParts, factsOf } from '../../law/eligibility/judge.ts';
import type { Eligibility } from '../../schemas/rules/eligibility.ts';
import type { Report } from '../report.ts';

/** How a note says that a point is open. */
const LEFT_OPEN = /未(?:直接)?(?:写明|明|说明)|未写|不清/;

/**
 * Every fact a condition needs is asked for, cases cover every answer to their fact, tiers are the text's own, and
 * where the text is read in several ways, a note says what it leaves open.
 */
export function checkEligibility(
  eligibility: Eligibility,
  tiers: readonly string[],
  report: Report,
): void {
  const { questions, conditions, facts = [] } = eligibility;
  const asked: string[] = [...questions.map(({ fact }) => fact), ...facts.map(({ id }) => id)];
  const answersOf = (fact: FactOf<'choice' | 'boolean' | 'day-or-never'>) =>
    isOwn(fact) && factType(fact) !== 'day-or-never'
      ? answersTo(eligibility, fact)
      : sharedAnswersOf(fact);

  const checkWhen = ({ onlyWhen }: Pick<Question, 'onlyWhen'>, path: PropertyKey[]) => {
    if (onlyWhen)
      checkAnswers([onlyWhen.is], answersOf(onlyWhen.fact), [...path, 'onlyWhen', 'is']);
  };
  questions.forEach(({ fact, answers, ...rest }, index) => {
    const path = ['eligibility', 'questions', index];
    checkWhen(rest, path);
    if (answers) checkAnswers(Object.keys(answers), answersTo(eligibility, fact), [...path, 'answers']);
  });
  facts.forEach((fact, index) => {
    const path = ['eligibility', 'facts', index];
    checkWhen(fact, path);
    for (const [shape, key] of [
      ['amount', 'unit'],
      ['choice', 'choices'],
    ] as const)
      if ((factType(fact.id) === shape) !== (fact[key] !== undefined))
        report('fact-declared', [...path, 'id'], { found: fact.id, key });
    if (asked.indexOf(fact.id) !== asked.lastIndexOf(fact.id))
      report('duplicate-id', [...path, 'id'], { found: fact.id });
  });
  conditions.forEach(({ id, note = '', ...condition }, index) => {
    const demand = demandOf(condition);
    const path = ['eligibility', 'conditions', index];
    if (allParts(demand).some(({ kind }) => kind === 'readings') && !LEFT_OPEN.test(note))
      report('readings-without-note', [...path, 'demand'], { rule: id });
    const needed = [...factsOf(demand), ...(condition.for ? ['applicant'] : [])];
    for (const fact of needed)
      if (!asked.includes(fact))
        report('question-missing', [...path, 'id'], { rule: id, found: fact });
    for (const part of allParts(demand)) {
      if (part.kind === 'one-of')
        checkAnswers(part.values, answersOf(part.fact), [...path, 'demand']);
      if (
        part.kind === 'not-awarded-within' ||
        part.kind === 'held-since' ||
        part.kind === 'not-in-a-row'
      )
        for (const found of part.tiers ?? [])
          if (!tiers.includes(found))
            report('unknown-tier', [...path, 'demand'], { found, expected: tiers, by: 'condition' });
      if (part.kind !== 'by-case') continue;
      const answers = answersOf(part.fact);
      const cases = Object.keys(part.cases);
      checkAnswers(cases, answers, [...path, 'demand']);
      for (const answer of answers)
        if (!cases.includes(answer))
          report('missing-key', [...path, 'demand'], {
            ...{ path: `${id} cases`, means: '' },
            ...{ key: answer, expected: null },
          });
    }
  });

  function checkAnswers(
    given: readonly string[],
    answers: readonly string[],
    path: readonly PropertyKey[],
  ): void {
    for (const found of given)
      if (!answers.includes(found))
        report('wrong-value', path, {
          ...{ path: String(path.at(-1)), means: '' },
          ...{ found: JSON.stringify(found), optional: false },
          must: { kind: 'one-of', options: answers, nearest: null },
        });
  }
}
