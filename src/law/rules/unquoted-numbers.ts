import { quotedNumbers } from './quoted-numbers.ts';
import type { QuotedNumber, QuotedUnit } from './quoted-numbers.ts';
import type { StatedNumber } from './stated-numbers.ts';

/** Units of time: the same number in another of them is a slip of the unit, not of the number. */
const LENGTHS: readonly QuotedUnit[] = ['working-day', 'calendar-day', 'year', 'round'];

/** A number the quotes do not bear out: another number, another unit, another bound. */
export interface UnquotedNumber {
  fault: 'number' | 'unit' | 'bound';
  path: readonly PropertyKey[];
  value: number;
  /** Numbers the quotes do state, as they are written; the ones of the same value for a unit or a bound. */
  quoted: string[];
}

/** The first disagreement of every stated number with the words quoted for it; none where they agree. */
export function unquotedNumbers(
  stated: readonly StatedNumber[],
  quotes: readonly string[],
): UnquotedNumber[] {
  const numbers = quotes.flatMap(quotedNumbers);
  return stated.flatMap((each) => disagreement(each, numbers) ?? []);
}

function disagreement(
  { value, path, units, unitPath, bounds, boundPath }: StatedNumber,
  numbers: readonly QuotedNumber[],
): UnquotedNumber | null {
  const same = numbers.filter((each) => each.value === value);
  const fitting = same.filter((each) => units.includes(each.unit));
  if (fitting.length === 0) {
    const lengths = same.filter((each) => LENGTHS.includes(each.unit));
    return unitPath && lengths.length > 0
      ? { fault: 'unit', path: unitPath, value, quoted: words(lengths) }
      : { fault: 'number', path, value, quoted: words(numbers) };
  }
  if (!bounds || !boundPath || fitting.some((each) => bounds.includes(each.bound))) return null;
  return { fault: 'bound', path: boundPath, value, quoted: words(fitting) };
}

function words(numbers: readonly QuotedNumber[]): string[] {
  return [...new Set(numbers.map((each) => each.words))];
}
