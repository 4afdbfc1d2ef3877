import type { AuditResult } from '../../audit/result.ts';
import { itemLabel, parseAddress } from '../../law/regulation/address.ts';
import { toChineseNumeral } from '../../law/regulation/numerals.ts';
import { fullDayWords } from '../days/days.ts';
import { moneyWords } from '../records/honours.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';

export type Values = AuditResult['values'];
/** Says a reason in one sentence, from the values of its line. */
export type Sentence = (values: Values) => string;

/** A value as it stands; nothing where the line has none. */
export const of = (values: Values, key: string) => values[key] ?? '';

/** 2026年10月13日. */
export const dayOf = (values: Values, key: string) => fullDayWords(of(values, key));

/** 拟奖名单公示. */
export const stageOf = (values: Values, key = 'stage') =>
  PUBLICATION_STAGE_NAMES[of(values, key) as keyof typeof PUBLICATION_STAGE_NAMES];

/** 50万元; 0元. */
export function moneyOf(values: Values, key: string): string {
  return moneyWords(Number(of(values, key)));
}

/** 申报截止日2026年5月31日, or the day of a list where no deadline is known. */
export const applicationDay = (values: Values) =>
  `${of(values, 'dayKind') === 'deadline' ? '申报截止日' : '名单日期'}${dayOf(values, 'day')}`;

/** 第四十二条第一款第（二）项, as far as the address goes. */
export function placeOf(values: Values, key: string): string {
  const written = of(values, key);
  const address = parseAddress(written);
  if (address?.kind !== 'article') return written;
  const { article, paragraph, item } = address;
  return [
    `第${toChineseNumeral(article)}条`,
    paragraph ? `第${toChineseNumeral(paragraph)}款` : '',
    item ? itemLabel(item) : '',
  ].join('');
}
