import type { AppliedBy } from '../../audit/afterwards/reasons.ts';
import { fullDayWords } from '../days/days.ts';
import type { TextWord } from '../rules/text-word.ts';

/** One sentence for every reason of a group, said from the values of that reason and what its text is called. */
export type SentencesFor<Values> = {
  [R in keyof Values]: (values: Values[R], text: TextWord) => string;
};

/** 申报截止日2026年5月31日, or the day of a list where no deadline is known. */
export const applicationDay = ({ day, dayKind }: AppliedBy) =>
  `${dayKind === 'deadline' ? '申报截止日' : '名单日期'}${fullDayWords(day)}`;
