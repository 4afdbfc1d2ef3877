import type { RegulationVersion } from '../../model/portal.ts';
import { assess, eligibilityRules } from '../../law/eligibility/assess.ts';
import type { Outcome } from '../../law/eligibility/assess.ts';
import { FACT_TYPES } from '../../model/facts.ts';
import type { FactKey, Facts } from '../../model/facts.ts';
import { answerWords, factName } from '../../messages/eligibility/answer-words.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import {
  RESULT_NAMES,
  eligibleFromWords,
  outcomeSentence,
} from '../../messages/eligibility/eligibility.ts';
import { answerSentence } from '../../messages/eligibility/fact-answers.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';

/** A worked example as a lawyer reads it. */
export interface PublicCase {
  id: string;
  says: string;
  on: string;
  outcome: string;
  /** Which day time alone brings, or that it brings none; empty where the case does not say. */
  waiting: string;
  facts: { name: string; answer: string }[];
  results: { says: string; result: string; cites: CitationLink[] }[];
}

const SHARED = Object.keys(FACT_TYPES) as FactKey[];

/** The public cases of a version in words. */
export function publicCases(version: RegulationVersion): PublicCase[] {
  const answers = answerWords(version.rules);
  const conditions = version.rules.eligibility?.conditions ?? [];
  const own = (version.rules.eligibility?.facts ?? []).map(({ id }) => id);
  const rules = eligibilityRules(version.rules);
  if (!rules) return [];
  const places = conditions.map(({ id, cites }) => ({ id, cites: citationLinks(version, cites) }));
  return version.cases.map(
    ({ id, says, on, facts, outcome, conditions: results = {}, ...rest }) => ({
      id,
      says,
      on: fullDayWords(on),
      // What the case says of it was proved when the content was read.
      outcome: outcomeSentence(
        assess(rules, facts as Facts, on, rest.rounds),
        places,
        rules.notAsked ?? 0,
      ),
      waiting: waitingWords(outcome, rest.eligibleFrom),
      facts: [...SHARED, ...own].flatMap((fact) =>
        fact in facts
          ? [{ name: factName(answers, fact), answer: answerSentence(fact, facts[fact], answers) }]
          : [],
      ),
      results: conditions.flatMap((condition) => {
        const result = results[condition.id];
        return result
          ? [
              {
                says: condition.says,
                result: RESULT_NAMES[result],
                cites: citationLinks(version, condition.cites),
              },
            ]
          : [];
      }),
    }),
  );
}

function waitingWords(outcome: Outcome, eligibleFrom: string | null | undefined): string {
  if (eligibleFrom === undefined) return '';
  return eligibleFrom === null ? words.lasting : eligibleFromWords({ outcome }, eligibleFrom);
}
