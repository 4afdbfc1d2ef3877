import type { Jurisdiction, Portal, RegulationVersion } from '../../src/model/portal.ts';
import { nearestWord } from '../../src/content/read/nearest-word.ts';
import { assess, eligibilityRules } from '../../src/law/eligibility/assess.ts';
import type { Assessment } from '../../src/law/eligibility/assess.ts';
import { decisionDays } from '../../src/law/awards/award-history.ts';
import { FactsError } from '../../src/law/eligibility/fact-problem.ts';
import { FACT_TYPES } from '../../src/model/facts.ts';
import type { FactKey, Facts } from '../../src/model/facts.ts';
import { answersTo } from '../../src/law/eligibility/questions.ts';
import { readFacts } from '../../src/law/eligibility/read-facts.ts';
import { versionStatus } from '../../src/law/regulation/governing-version.ts';
import type { Status } from '../../src/law/regulation/status.ts';
import { factsErrorText } from '../../src/messages/eligibility/fact-problems.ts';
import { readingWords } from '../../src/messages/rules/tenable-readings.ts';
import { askedVersion } from '../asked-version.ts';
import type { AssessQuestion } from './read-arguments.ts';

/** A question answered: under which text, what that text is on the day, and one assessment per set of facts. */
export interface Answer {
  city: Jurisdiction;
  version: RegulationVersion;
  status: Status;
  assessments: Assessment[];
}

/**
 * Assesses sets of facts under the version asked for, else the one in force on the day, else the newest text
 * held. Throws RangeError with a Chinese message where the portal has no such city, version or conditions, or
 * where facts make no sense: all that is wrong in any of the sets.
 */
export function answer(
  portal: Pick<Portal, 'jurisdictions'>,
  question: Pick<AssessQuestion, 'jurisdiction' | 'on' | 'version' | 'samples'>,
  sets: readonly unknown[],
): Answer {
  const { on } = question;
  const { city, version } = askedVersion(portal, question, on);
  const rules = eligibilityRules(version.rules);
  if (!rules) throw new RangeError(`${city.about.name}的版本“${version.slug}”没有写出申报条件`);
  const rounds = decisionDays(city.rounds, question.samples);
  const { eligibility } = version.rules;
  const offered = (fact: FactKey) => (eligibility ? answersTo(eligibility, fact) : []);
  const assessments = checked(sets, (set) => readFacts(set, on, rules.tiers, offered)).map(
    (facts) => assess(rules, facts, on, rounds),
  );
  return { city, version, status: versionStatus(on, version, city.versions), assessments };
}

/** What the command prints for one set of facts. */
export function output({ city, version, status }: Answer, assessment: Assessment) {
  const { on, outcome, eligibleFrom, expectedRound, conditions } = assessment;
  return {
    jurisdiction: city.slug,
    regulation: version.slug,
    status,
    on,
    outcome,
    eligibleFrom,
    expectedRound,
    notAsked: version.rules.eligibility?.notAsked?.length ?? 0,
    conditions: conditions.map((condition) => ({
      id: condition.id,
      result: condition.result,
      cites: condition.cites,
      readings: condition.readings?.map(({ says, result }) => ({
        says: readingWords(says),
        result,
      })),
      eligibleFrom: condition.eligibleFrom,
    })),
  };
}

function checked(sets: readonly unknown[], read: (set: unknown) => Facts): Facts[] {
  const faults: string[] = [];
  const facts = sets.flatMap((set, index) => {
    try {
      return [read(set)];
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      const which = sets.length > 1 ? `第${index + 1}组事实：\n` : '';
      faults.push(which + factsErrorText(error) + keysRemedy(error));
      return [];
    }
  });
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return facts;
}

/** Where to look a key up that is not in the vocabulary. */
function keysRemedy({ problems }: FactsError): string {
  const [stray] = problems.filter(({ code, key }) => code === 'unknown-key' && !key.includes('.'));
  if (!stray) return '';
  const near = nearestWord(stray.key, Object.keys(FACT_TYPES));
  const meant = near === undefined ? '' : `；“${stray.key}”是不是想写“${near}”`;
  return `\n可以写的键见 content/fields.md 的“事实”一节${meant}`;
}
