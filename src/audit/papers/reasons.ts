import type { Day } from '../../law/calendar/day.ts';
import type { Nothing } from '../../model/nothing.ts';
import type { ListStage } from '../../model/record.ts';

/** What a publicity notice must say. */
export type NoticePart =
  'basis' | 'window' | 'office' | 'phone' | 'address' | 'publishedOn' | 'applications';

/** What the checks of papers tell: the text they rest on, their days, names and codes. */
export interface PaperReasons {
  withdrawn: { day: Day };
  'text-not-held': Nothing;
  'text-draft': Nothing;
  'text-undated': Nothing;
  'text-in-force': { day: Day };
  'text-without-term': { day: Day };
  'text-not-in-force': { day: Day };
  'text-since-replaced': { day: Day };
  'day-unknown': Nothing;
  'conditions-covered': Nothing;
  'condition-without-rule': { text: string };
  /** `number` is written as the condition writes it. */
  'condition-number-differs': { text: string; number: string };
  /** What the call says of money. */
  'fee-as-stated': { words: string };
  'fee-differs': { words: string };
  complete: Nothing;
  incomplete: { missing: readonly NoticePart[] };
  'signed-after-publication': { signed: Day; published: Day };
  'decided-after-publication': { decided: Day; published: Day };
  'published-long-after': { from: Day; published: Day };
  'applications-before-call': { until: Day; published: Day };
  'applications-after-list': { until: Day; stage: ListStage; begun: Day };
  'applications-open-before-call': { from: Day; published: Day };
  /** `planned` is written as the call writes it. */
  'planned-before-call': { stage: string; planned: string; published: Day };
  'district-after-city': { level: string; until: Day; city: Day };
  'window-one-day': { day: Day };
  'window-of-years': { from: Day; until: Day };
  /** Key of the column. */
  'cells-lost': { name: string; column: 'tier' | 'category' };
  /** The year of the record's own days. */
  'label-number-year': { number: string; year: number };
  'label-title-year': { title: string; label: string };
  'label-title-session': { title: string; label: string };
  'label-prose-differs': { words: string; label: string };
  'label-other-city': { words: string; city: string };
  /** Title of the other record. */
  'label-number-twice': { number: string; other: string };
  'label-rows-copied': { other: string; rows: number };
  'name-under-two': { name: string; organisation: string; other: string };
  'name-differs': { name: string; other: string };
  'code-check-fails': { name: string; code: string };
}
