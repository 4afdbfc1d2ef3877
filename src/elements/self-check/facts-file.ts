import type { Day } from '../../law/calendar/day.ts';
import { FactsError } from '../../law/eligibility/fact-problem.ts';
import type { Facts } from '../../model/facts.ts';
import { readFacts } from '../../law/eligibility/read-facts.ts';
import { factsErrorText } from '../../messages/eligibility/fact-problems.ts';
import { SELF_CHECK_WORDS } from '../../messages/eligibility/self-check.ts';

/** Today in China: the day the law counts by, wherever the reader is. */
export function chinaToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Kept answers are read whatever the reference day: what lies after it is remarked on at its question. */
export const LAST_DAY = '2999-12-31';

/** Answers that were kept somewhere, or what is wrong with them. */
export type KeptFacts = { facts: Facts } | { problem: string };

/** Reads saved answers for a reference day; says what is wrong with the file when they cannot be used. */
export async function readFactsFile(file: File, on: Day): Promise<KeptFacts> {
  return readFactsText(await file.text(), on);
}

/** Reads answers written as JSON for a reference day; they may have been given for another city, with other tiers. */
export function readFactsText(text: string, on: Day): KeptFacts {
  try {
    return { facts: readFacts(JSON.parse(text), on, null) };
  } catch (error) {
    return {
      problem: error instanceof FactsError ? factsErrorText(error) : SELF_CHECK_WORDS.notAnswers,
    };
  }
}
