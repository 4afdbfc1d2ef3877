import { dayOf, hourOf } from '../../law/calendar/moment.ts';

/** 2026-11-20 09:00. */
export function momentWords(moment: string): string {
  return `${dayOf(moment)} ${hourOf(moment) ?? '00:00'}`;
}
