import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { demandOf, eligibilityRules } from '../../law/eligibility/assess.ts';
import type { EligibilityRules } from '../../law/eligibility/assess.ts';
import { decisionDays } from '../../law/awards/award-history.ts';
import { AWARD_LEVELS, FACT_GROUPS, FACT_TYPES, choicesOf } from '../../model/facts.ts';
import type { FactGroup, FactKey, FactType } from '../../model/facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { countsBack } from '../../law/eligibility/counts-back.ts';
import { allParts, factsOf } from '../../law/eligibility/judge.ts';
import type { Demand, Eligibility } from '../../schemas/rules/eligibility.ts';
import { legalWordsIn } from '../../messages/eligibility/legal-words.ts';
import type { LegalWord } from '../../messages/eligibility/legal-words.ts';
import type { Filing } from '../../messages/eligibility/next-steps.ts';
import { TOPIC_NAMES } from '../../messages/rules/topics.ts';
import { answerName, answerWords } from '../../messages/eligibility/answer-words.ts';
import type { AnswerWords } from '../../messages/eligibility/answer-words.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import { versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** A question of the self-check as the page prints it. */
export interface SelfCheckQuestion {
  fact: FactKey;
  type: FactType;
  ask: string;
  help: string | undefined;
  /** What is said with its grounds, folded away. */
  more: string | undefined;
  onlyWhen: { fact: FactKey; is: string; answer: string } | undefined;
  /** Earlier awards count by their rounds (届), so the round is asked for before the day. */
  byRounds: boolean;
  /** The answers to choose from, in this regulation's words; empty where a day or a number is asked. */
  options: { value: string; name: string }[];
  cites: CitationLink[];
  /** The words of the law in it, explained. */
  words: LegalWord[];
}

/** A condition with its structure, for the picture of what is demanded. */
export interface MappedCondition extends ConditionView {
  demand: Demand;
  /** How many public cases state a result for it. */
  cases: number;
}

/** Everything the self-check page shows, and the rules it hands to the browser. */
export interface SelfCheck {
  facts: VersionDetails;
  groups: { id: FactGroup; questions: SelfCheckQuestion[] }[];
  conditions: ConditionView[];
  rules: EligibilityRules;
  /** Conditions of the text that are not asked, with the reason. */
  notAsked: (CitationLink & { why: string })[];
  map: MappedCondition[];
  answers: AnswerWords;
  /** Whether a condition counts years back from a day that the text does not name. */
  countsBack: boolean;
  /** What the text says of handing in and deciding. */
  filing: Filing[];
  /** Days on which real rounds were decided. */
  rounds: string[];
}

/** The self-check of a version; null where its conditions have not been stated as rules. */
export function selfCheck(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): SelfCheck | null {
  const { eligibility } = version.rules;
  const rules = eligibilityRules(version.rules);
  if (!eligibility || !rules) return null;
  const citing = (fact: FactKey) =>
    eligibility.conditions
      .filter((condition) => factsOf(demandOf(condition)).includes(fact))
      .flatMap((condition) => condition.cites);
  const answers = answerWords(version.rules);
  const nameOf = (fact: FactKey, answer: string) => answerName(answers, fact, answer);
  const choices = (fact: FactKey): readonly string[] => {
    if (fact === 'awards') return version.rules.tiers.map(({ id }) => id);
    return fact === 'higherAward' ? levelsTold(eligibility) : choicesOf(fact);
  };
  const questions = eligibility.questions.map(({ fact, ask, help, more, onlyWhen }) => {
    const options = choices(fact).map((value) => ({ value, name: nameOf(fact, value) }));
    return {
      ...{ fact, ask, help, more, options },
      type: FACT_TYPES[fact],
      byRounds: fact === 'awards' && countsAwardsByRounds(eligibility),
      onlyWhen: onlyWhen && { ...onlyWhen, answer: nameOf(onlyWhen.fact, onlyWhen.is) },
      cites: citationLinks(version, citing(fact)),
      words: legalWordsIn([ask, help, more, ...options.map(({ name }) => name)].join()),
    };
  });
  const conditions = eligibility.conditions.map(({ id, says, note, cites }) => ({
    id,
    says,
    note,
    cites: citationLinks(version, cites),
  }));
  return {
    facts: versionDetails(jurisdiction, version),
    groups: (Object.keys(FACT_GROUPS) as FactGroup[])
      .map((id) => {
        const order: readonly FactKey[] = FACT_GROUPS[id];
        return {
          id,
          questions: order.flatMap((fact) => questions.filter((each) => each.fact === fact)),
        };
      })
      .filter((group) => group.questions.length > 0),
    conditions,
    rules,
    notAsked: (eligibility.notAsked ?? []).flatMap(({ why, ...cite }) =>
      citationLinks(version, [cite]).map((link) => ({ ...link, why })),
    ),
    answers,
    countsBack: countsBack(eligibility.conditions),
    filing: filing(version),
    rounds: decisionDays(jurisdiction.rounds),
    map: eligibility.conditions.flatMap(({ id, ...condition }) => {
      const told = conditions.find((each) => each.id === id);
      const cases = version.cases.filter((each) => each.conditions && id in each.conditions).length;
      return told ? [{ ...told, demand: demandOf(condition), cases }] : [];
    }),
  };
}

/** What the text says of papers, of the office that takes them, and of who decides. */
function filing(version: RegulationVersion): Filing[] {
  const lines = ruleLines(version);
  return (['materials', 'apply-to', 'deciders'] as const).flatMap((topic) =>
    lines
      .filter((line) => line.topic === topic)
      .map(({ sentence, cites }) => ({
        name: TOPIC_NAMES[topic],
        text: sentence,
        cites: cites.map(({ label }) => label),
      })),
  );
}

/** Whether a condition counts from an earlier award in rounds (L25). */
function countsAwardsByRounds({ conditions }: Eligibility): boolean {
  return conditions
    .flatMap((condition) => allParts(demandOf(condition)))
    .some((part) => part.kind === 'not-awarded-within' && part.period.unit === 'round');
}

/** The levels of a higher award that a regulation tells apart; the others change nothing. */
function levelsTold({ conditions }: Eligibility) {
  const told = conditions
    .flatMap(({ demand }) => allParts(demand))
    .flatMap((part) => (part.kind === 'no-higher-award' ? [part.barredBy, ...part.leftOpen] : []));
  return AWARD_LEVELS.filter((level) => told.includes(level));
}
