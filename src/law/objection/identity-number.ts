import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/is-day.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** What is wrong with a number of an ID card. */
export type IdentityProblem = 'length' | 'characters' | 'birthday' | 'check';

/** The check character of a number's first seventeen digits (GB 11643-1999: ISO 7064, MOD 11-2). */
export function identityCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

/**
 * Says what is wrong with a number of an ID card (GB 11643-1999); null when nothing is.
 * @param today a birthday after this day does not exist
 */
export function identityProblem(number: string, today: Day): IdentityProblem | null {
  if (number.length !== 18) return 'length';
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'characters';
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birthday) || birthday > today || birthday < '1900-01-01') return 'birthday';
  return number[17] === identityCheck(number) ? null : 'check';
}
