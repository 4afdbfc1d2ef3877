import { isInRounds } from '../../law/eligibility/barred-until.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { demandOf, eligibilityRules } from '../../law/eligibility/assess.ts';
import type { EligibilityRules } from '../../law/eligibility/assess.ts';
import { decisionDays } from '../../law/awards/award-history.ts';
import { AWARD_LEVELS, FACT_GROUPS, factType, isOwn } from '../../model/facts.ts';
import type { FactGroup, FactKey, FactType } from '../../model/facts.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { answersTo, questionsOf } from '../../law/eligibility/questions.ts';
import type { Question } from '../../law/eligibility/questions.ts';
import { recipientsOf } from '../../model/recipients.ts';
import type { Recipient } from '../../model/recipients.ts';
import { countsBack } from '../../law/eligibility/counts-back.ts';
import { allParts, factsOf } from '../../law/eligibility/judge.ts';
import type { Demand, Eligibility } from '../../schemas/rules/eligibility.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { conditionWords } from '../../messages/eligibility/condition-words.ts';
import { legalWordsIn } from '../../messages/eligibility/legal-words.ts';
import type { LegalWord } from '../../messages/eligibility/legal-words.ts';
import type { Filing } from '../../messages/eligibility/next-steps.ts';
import { FACT_EVIDENCE } from '../../messages/eligibility/facts.ts';
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
  group: FactGroup;
  /** The kinds of applicants it is asked of; absent where of all. */
  for: readonly Recipient[] | undefined;
  /** What an amount is counted in; years where the text declares no unit. */
  unit: string | undefined;
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
  /** Who may apply. */
  applicants: readonly Recipient[];
  groups: { id: FactGroup; questions: SelfCheckQuestion[] }[];
  conditions: ConditionView[];
  rules: EligibilityRules;
  /** Conditions of the text that are not asked, with the reason. */
  notAsked: (CitationLink & { why: string })[];
  map: MappedCondition[];
  answers: AnswerWords;
  /** The papers that usually bear an answer out, by fact. */
  evidence: Record<string, string>;
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
    if (fact === 'applicant') return applicantsOf(version.rules);
    return fact === 'higherAward' ? levelsTold(eligibility) : answersTo(eligibility, fact);
  };
  const questions = questionsOf(eligibility).map(({ fact, ask, help, more, ...asked }) => {
    const { onlyWhen } = asked;
    const options = choices(fact).map((value) => ({ value, name: nameOf(fact, value) }));
    return {
      ...{ fact, ask, help, more, options, group: asked.group, for: asked.for },
      type: factType(fact),
      unit: answers[fact]?.['unit'],
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
    applicants: applicantsOf(version.rules),
    groups: (Object.keys(FACT_GROUPS) as FactGroup[])
      .map((id) => {
        const order: readonly FactKey[] = FACT_GROUPS[id];
        const own = questions.filter(({ fact, group }) => isOwn(fact) && group === id);
        return {
          id,
          questions: [
            ...order.flatMap((fact) => questions.filter((each) => each.fact === fact)),
            ...own,
          ],
        };
      })
      .filter((group) => group.questions.length > 0),
    conditions,
    rules,
    notAsked: (eligibility.notAsked ?? []).flatMap(({ why, ...cite }) =>
      citationLinks(version, [cite]).map((link) => ({ ...link, why })),
    ),
    answers,
    evidence: evidenceOf(questionsOf(eligibility)),
    countsBack: countsBack(eligibility.conditions),
    filing: filing(version),
    rounds: decisionDays(jurisdiction.rounds),
    map: eligibility.conditions.flatMap(({ id, ...condition }) => {
      const told = conditions.find((each) => each.id === id);
      const cases = version.cases.filter((each) => each.conditions && id in each.conditions).length;
      return told
        ? [{ ...told, says: conditionWords(condition), demand: demandOf(condition), cases }]
        : [];
    }),
  };
}

/** Whom the text gives awards to: who may apply for one. */
function applicantsOf({ tiers }: RulesFile): readonly Recipient[] {
  return recipientsOf(
    tiers,
    tiers.map(({ id }) => id),
  );
}

/** The papers of the facts that are asked; where the text names none of its own, the usual ones. */
function evidenceOf(questions: readonly Question[]): Record<string, string> {
  const usual: Readonly<Record<string, string>> = FACT_EVIDENCE;
  return Object.fromEntries(
    questions.flatMap(({ fact, evidence = usual[fact] }) => (evidence ? [[fact, evidence]] : [])),
  );
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
    .some((part) => part.kind === 'not-awarded-within' && isInRounds(part.period));
}

/** The levels of a higher award that a regulation tells apart; the others change nothing. */
function levelsTold({ conditions }: Eligibility) {
  const told = conditions
    .flatMap(({ demand }) => allParts(demand))
    .flatMap((part) => (part.kind === 'no-higher-award' ? [part.barredBy, ...part.leftOpen] : []));
  return AWARD_LEVELS.filter((level) => told.includes(level));
}
