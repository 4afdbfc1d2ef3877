import type { Jurisdiction, Portal, RegulationVersion } from '../../src/content-store/portal.ts';
import { assess, eligibilityRules } from '../../src/domain/eligibility/assess.ts';
import type { Assessment } from '../../src/domain/eligibility/assess.ts';
import { decisionDays } from '../../src/domain/eligibility/decision-days.ts';
import { FactsError } from '../../src/domain/eligibility/fact-problem.ts';
import { readFacts } from '../../src/domain/eligibility/read-facts.ts';
import { versionStatus } from '../../src/domain/regulations/governing-version.ts';
import type { Status } from '../../src/domain/regulations/status.ts';
import { factsErrorText } from '../../src/wording/fact-problems.ts';
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
 * where facts make no sense.
 */
export function answer(
  portal: Pick<Portal, 'jurisdictions'>,
  question: Pick<AssessQuestion, 'jurisdiction' | 'on' | 'version'>,
  sets: readonly unknown[],
): Answer {
  const { on } = question;
  const { city, version } = askedVersion(portal, question, on);
  const rules = eligibilityRules(version.rules);
  if (!rules) throw new RangeError(`${city.about.name}的版本“${version.slug}”没有写出申报条件`);
  const rounds = decisionDays(city.rounds);
  const assessments = sets.map((facts, index) =>
    assess(rules, checked(facts, on, sets.length > 1 ? index + 1 : null), on, rounds),
  );
  return { city, version, status: versionStatus(on, version, city.versions), assessments };
}

/** What the command prints for one set of facts. */
export function output({ city, version, status }: Answer, assessment: Assessment) {
  const { on, outcome, eligibleFrom, conditions } = assessment;
  return {
    jurisdiction: city.slug,
    regulation: version.slug,
    status,
    on,
    outcome,
    eligibleFrom,
    conditions: conditions.map((condition) => ({
      id: condition.id,
      result: condition.result,
      cites: condition.cites,
      eligibleFrom: condition.eligibleFrom,
    })),
  };
}

function checked(facts: unknown, on: string, number: number | null) {
  try {
    return readFacts(facts, on);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    const which = number === null ? '' : `第${number}组事实：\n`;
    throw new RangeError(which + factsErrorText(error));
  }
}
