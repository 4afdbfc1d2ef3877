import { OUTCOME_SENTENCES } from './outcomes.ts';

/** What can happen to an organisation in a city's award. */
export const LIFE_EVENTS = {
  listed: '列入名单',
  publicised: '公示',
  ...OUTCOME_SENTENCES,
  replaced: '递补',
  won: '获奖',
  expires: '有效期届满',
  revoked: '奖项被撤销',
  'ban-ends': '不得申报的最后一天',
  'reapply-ends': '再次申报间隔的最后一天',
  'condition-ends': '申报条件限制的最后一天',
  'may-apply': '不再受以上期限限制',
} as const;
/** Of an end that some readings put earlier: 不得申报的最后一天（最迟）. */
export const AT_THE_LATEST = '（最迟）';
export type LifeEventKind = keyof typeof LIFE_EVENTS;

/** The same of ends that are counted in rounds: no day is the last. */
export const LIFE_ROUNDS: Partial<Record<LifeEventKind, string>> = {
  'ban-ends': '不得申报，按届计算',
  'reapply-ends': '再次申报间隔，按届计算',
  'condition-ends': '申报条件限制，按届计算',
};

/** In place of a day: 2026、2028、2030年的一届. */
export function roundYears(years: readonly number[]): string {
  return `${years.join('、')}年的一届`;
}

export const BARS_COUNTED =
  '期限自决定之日起算，申报条件限制的自事由发生之日起算，到对应日当日为止；当月没有对应日的，为月末日。条文未写明起算方法，这是本门户的读法。';

/** Beside an event: reckoned, not stated. On the line itself: the day its data end, which a browser moves to today. */
export const LIFE_MARKS = { derived: '按条文推算', asOf: '数据到这一天', today: '今天' } as const;

/** Of the first day on which an organisation may apply again. */
export const TIME_ALONE = '仅就时间而言；其他条件另行核对';
