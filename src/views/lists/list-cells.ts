import type { Day } from '../../law/calendar/day.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { dayRunWords } from '../../messages/records/lists.ts';
import { bareLabel, bareTitle, recordHref } from '../records/record-link.ts';
import { buildDay } from '../site/site.ts';
import type { ListCell } from './list-page.ts';

/** A record named by its own title, and by its round and kind where there is little room. */
export function titleCell(
  { record, round, jurisdiction }: PlacedRecord,
  title: string,
  name: string,
): ListCell {
  const label = bareLabel(round);
  return {
    kind: 'link',
    text: bareTitle(title),
    href: recordHref(record),
    short: `${label} ${name}`,
    keys: [bareTitle(title), jurisdiction.about.shortName, label],
  };
}

/** From when until when; an end that nobody printed says so, and where no days belong nothing stands. */
export function daysCell(
  round: PlacedRecord['round'],
  window: { from: Day | null; until: Day | null } | null,
): ListCell {
  if (window === null) return { kind: 'text', text: '', keys: ['', ''] };
  const { from, until } = window;
  return {
    kind: 'text',
    text: dayRunWords(from, until, buildDay()),
    short: dayRunWords(from, until, yearSaid(round)),
    title: [from, until].filter((day) => day !== null).join('/'),
    keys: [from ?? '', until ?? ''],
  };
}

/** A day beside the name of its round: a year that the name says is not said twice. */
export function dayBeside(round: PlacedRecord['round'], on: Day): string {
  return naturalDay(on, yearSaid(round));
}

/** A day of the year that the name of a round says; of this year where it says none. */
function yearSaid(round: PlacedRecord['round']): Day {
  const year = /\d{4}/.exec(bareLabel(round))?.[0];
  return year === undefined ? buildDay() : `${year}-01-01`;
}
