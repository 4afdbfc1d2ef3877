import type { Day } from '../../law/calendar/day.ts';
import { FactsError } from '../../law/eligibility/fact-problem.ts';
import type { FactProblem } from '../../law/eligibility/fact-problem.ts';
import { usableFacts } from '../../law/eligibility/usable-facts.ts';
import type { Facts } from '../../model/facts.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';

/** Kept answers are read whatever the reference day: what lies after it is remarked on at its question. */
export const LAST_DAY = '2999-12-31';

/** The most that kept answers come to, in bytes or characters: a hundred times what a form can hold. */
const LARGEST = 1_000_000;

/** Answers that were kept somewhere, with what cannot be used of them; or why there are none. */
export type KeptFacts = { facts: Facts; problems: readonly FactProblem[] } | { problem: string };

/** Reads saved answers for a reference day. */
export async function readFactsFile(file: File, on: Day): Promise<KeptFacts> {
  if (file.size > LARGEST) return { problem: words.tooLarge };
  try {
    return readFactsText(await file.text(), on);
  } catch (error) {
    // The file has been moved or locked since it was chosen.
    if (error instanceof DOMException) return { problem: words.unreadable };
    throw error;
  }
}

/** Reads answers written as JSON for a reference day; they may have been given for another city, with other tiers. */
export function readFactsText(text: string, on: Day): KeptFacts {
  if (text.length > LARGEST) return { problem: words.tooLarge };
  if (text.trim() === '') return { problem: words.noAnswers };
  try {
    const read = usableFacts(JSON.parse(text), on);
    const empty = Object.keys(read.facts).length === 0 && read.problems.length === 0;
    return empty ? { problem: words.noAnswers } : read;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof FactsError)
      return { problem: words.notAnswers };
    throw error;
  }
}
