import { answersOf, choicesOf } from '../../model/facts.ts';
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
  { questions, conditions }: Eligibility,
  tiers: readonly string[],
  report: Report,
): void {
  const asked: string[] = questions.map((question) => question.fact);

  questions.forEach(({ fact, answers, onlyWhen }, index) => {
    const path = ['eligibility', 'questions', index];
    if (onlyWhen)
      checkAnswers([onlyWhen.is], answersOf(onlyWhen.fact), [...path, 'onlyWhen', 'is']);
    if (answers) checkAnswers(Object.keys(answers), choicesOf(fact), [...path, 'answers']);
  });
  conditions.forEach(({ id, note = '', ...condition }, index) => {
    const demand = demandOf(condition);
    const path = ['eligibility', 'conditions', index];
    if (allParts(demand).some(({ kind }) => kind === 'readings') && !LEFT_OPEN.test(note))
      report('readings-without-note', [...path, 'demand'], { rule: id });
    for (const fact of factsOf(demand))
      if (!asked.includes(fact))
        report('question-missing', [...path, 'id'], { rule: id, found: fact });
    for (const part of allParts(demand)) {
      if (part.kind === 'one-of')
        checkAnswers(part.values, answersOf(part.fact), [...path, 'demand']);
      if (part.kind === 'not-awarded-within')
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
