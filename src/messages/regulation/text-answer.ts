import { blankDayWords } from '../rules/topics.ts';
import type { RegulationFile } from '../../schemas/regulation.ts';
import { articleCount } from './article-count.ts';
import { fullDayWords } from '../days/days.ts';

/** What the first sentence of a text's page is made from. */
export interface TextFacts {
  articles: number;
  /** True where the text has parts in their place. */
  inParts?: boolean;
  about: Pick<RegulationFile, 'draftLabel' | 'signedOn' | 'effective' | 'term' | 'amends'>;
  /** The last day of its term, where its words lead to one. */
  lastDay: string | null;
  /** Every clause has been read, so that silence on a term may be called one. */
  readInFull: boolean;
}

/** 27条；2018年8月22日印发，2019年1月1日起施行，未写有效期。 A draft says by its own words what it would do. */
export function textAnswer({
  articles,
  inParts = false,
  about,
  lastDay,
  readInFull,
}: TextFacts): string {
  const { draftLabel, signedOn, effective, term, amends } = about;
  const begins = effective?.on
    ? `${fullDayWords(effective.on)}起施行`
    : effective
      ? `写明${blankDayWords(effective.cites[0]?.quote ?? '', effective.remark)}`
      : '';
  const changed = amends ? `${fullDayWords(amends.effective.on)}起按修改决定施行` : '';
  const issued = signedOn?.on ? `${fullDayWords(signedOn.on)}印发` : '';
  const count = articleCount(articles, inParts);
  const label = draftLabel ? [`${count}的${draftLabel}`] : [count];
  const ends = term?.years
    ? `有效期${term.years}年${lastDay ? `，到${fullDayWords(lastDay)}` : ''}`
    : term?.until
      ? `有效期至${fullDayWords(term.until)}`
      : term
        ? `写明“${term.cites[0]?.quote ?? ''}”`
        : readInFull
          ? '未写有效期'
          : '有效期尚未录入';
  return `${[...label, [issued, begins, changed, ends].filter(Boolean).join('，')].join('；')}。`;
}
