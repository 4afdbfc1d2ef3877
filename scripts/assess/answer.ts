import type { Jurisdiction, Portal, RegulationVersion } from '../../src/content-store/portal.ts';
import { assess, eligibilityRules } from '../../src/domain/eligibility/assess.ts';
import type { Assessment } from '../../src/domain/eligibility/assess.ts';
import { decisionDays } from '../../src/domain/eligibility/decision-days.ts';
import { FactsError } from '../../src/domain/eligibility/fact-problem.ts';
import { readFacts } from '../../src/domain/eligibility/read-facts.ts';
import { governingVersion, versionStatus } from '../../src/domain/regulations/governing-version.ts';
import type { Status } from '../../src/domain/regulations/status.ts';
import { factsErrorText } from '../../src/wording/fact-problems.ts';
import type { AssessQuestion } from './read-arguments.ts';

/** A question answered: under which text, what that text is on the day, and one assessment per set of facts. */
export interface Answer {
  jurisdiction: Jurisdiction;
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
  portal: Portal,
  question: Pick<AssessQuestion, 'jurisdiction' | 'on' | 'version'>,
  sets: readonly unknown[],
): Answer {
  const { on } = question;
  const jurisdiction = portal.jurisdictions.find(({ slug }) => slug === question.jurisdiction);
  if (!jurisdiction)
    throw new RangeError(
      `--jurisdiction 没有“${question.jurisdiction}”；可以写：${names(portal.jurisdictions)}`,
    );
  const { versions, about } = jurisdiction;
  const version =
    question.version === undefined
      ? governingVersion(on, versions)
      : versions.find(({ slug }) => slug === question.version);
  if (!version)
    throw new RangeError(
      question.version === undefined
        ? `${about.name}没有收录任何文本`
        : `--version 没有“${question.version}”；${about.name}可以写：${names(versions)}`,
    );
  const rules = eligibilityRules(version.rules);
  if (!rules) throw new RangeError(`${about.name}的版本“${version.slug}”没有写出申报条件`);
  const rounds = decisionDays(jurisdiction.rounds);
  const assessments = sets.map((facts, index) =>
    assess(rules, checked(facts, on, sets.length > 1 ? index + 1 : null), on, rounds),
  );
  return { jurisdiction, version, status: versionStatus(on, version, versions), assessments };
}

/** What the command prints for one set of facts. */
export function output({ jurisdiction, version, status }: Answer, assessment: Assessment) {
  const { on, outcome, eligibleFrom, conditions } = assessment;
  return {
    jurisdiction: jurisdiction.slug,
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

function names(all: readonly { slug: string }[]): string {
  return all.map(({ slug }) => slug).join('、');
}
