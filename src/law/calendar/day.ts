/** A calendar day, `YYYY-MM-DD`. Days sort as text, carry no clock and no time zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day that lies a number of days after (or, negative, before) another. */
export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The same day some years later; the month's last day where that day does not exist
 * (Civil Code art. 202, by analogy): 2020-02-29 + 5 years = 2025-02-28.
 */
export function addYears(day: Day, years: number): Day {
  const year = yearOf(day) + years;
  const monthAndDate = day.slice(4);
  const exists = monthAndDate !== '-02-29' || isLeapYear(year);
  return `${String(year).padStart(4, '0')}${exists ? monthAndDate : '-02-28'}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
