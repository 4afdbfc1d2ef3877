import { inChina } from '../../law/calendar/china-day.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';

/** Today in China and this instant; a demonstration's own day, at the hour it is now. */
export function presentMoment({ demoDay }: Pick<ObjectionForm, 'demoDay'>): {
  today: string;
  now: number;
} {
  const clock = inChina(new Date());
  const today = demoDay ?? clock.slice(0, 10);
  return { today, now: Date.parse(`${today}${clock.slice(10, -1)}+08:00`) };
}
