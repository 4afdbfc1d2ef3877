import type { ObjectionForm } from '../../law/objection/form.ts';

/** Today in China and this instant; a demonstration's own day, at the hour it is now. */
export function presentMoment({ demoDay }: Pick<ObjectionForm, 'demoDay'>): {
  today: string;
  now: number;
} {
  const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(new Date())
    .split(' ');
  const today = demoDay ?? day;
  return { today, now: Date.parse(`${today}T${time}+08:00`) };
}
