import { FactsError } from '../domain/eligibility/fact-problem.ts';
import type { Facts } from '../domain/eligibility/facts.ts';
import { readFacts } from '../domain/eligibility/read-facts.ts';
import { factsErrorText } from '../wording/fact-problems.ts';

/** Today in China: the day the law counts by, wherever the reader is. */
export function chinaToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** Reads saved answers; says what is wrong with the file when they cannot be used. */
export async function readFactsFile(file: File): Promise<{ facts: Facts } | { problem: string }> {
  try {
    return { facts: readFacts(JSON.parse(await file.text()), chinaToday()) };
  } catch (error) {
    return { problem: error instanceof FactsError ? factsErrorText(error) : String(error) };
  }
}
