import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import type { TierPlaces } from '../../law/awards/places-taken.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { UNSTATED } from '../site/states.ts';
import { placesWords } from '../rules/places-words.ts';
import { lengthWords } from '../days/lengths.ts';
import { countWords, judgedCountWords, wordOf } from '../days/windows.ts';

export const STATISTICS_WORDS = {
  title: '评选统计',
  description: '各地历届申报、受理、拟奖、获奖的组织数，收到的异议，公示用的天数和办法要求的天数。',
  reading:
    '数字都数自本站收录的名单，不作推算。没有名单的写“未收录”，不表示没有公布；有名单而名单没有写的，写“未载明”；一地各届都没有的数不列。公示天数按首日不计的算法，括号内为首日也算的算法。',
  how: '数字怎样来的',
  none: '本门户尚未收录任何一届的文件，所以没有统计。收录后，每届的申报、受理、拟奖、获奖数会在这里列出。',
  samples: '标【样例】的各届都是虚构的，数字不是事实。',
  round: '届次',
  columns: {
    applied: '申报',
    qualified: '受理',
    onSite: '现场评审',
    proposed: '拟奖',
    awarded: '获奖',
    objections: '异议',
    days: '公示天数与办法要求',
  },
} as const;

/** What the rounds that are held come to. */
export interface StatisticsTotals {
  cities: number;
  rounds: number;
  /** Rounds whose decision is held, and how many awards they name. */
  decided: number;
  awarded: number;
  /** Over the rounds whose lists tell of objections; null where none does. */
  objections: { rounds: number; received: number; upheld: number } | null;
}

/** 5个地区11届：收录了8届的获奖名单，33家次获奖；4届的名单写明了异议，共5件，成立1件。 */
export function statisticsAnswer(totals: StatisticsTotals): string {
  const { cities, rounds, decided, awarded, objections } = totals;
  const prizes =
    decided > 0 ? `收录了${decided}届的获奖名单，${awarded}家次获奖` : '还没有收录获奖名单';
  if (!objections) return `${cities}个地区${rounds}届：${prizes}。`;
  const { received, upheld } = objections;
  const outcome = upheld > 0 ? `，写明成立的${upheld}件` : '';
  const told = `${objections.rounds}届的名单写明了异议，共${received}件${outcome}`;
  return `${cities}个地区${rounds}届：${prizes}；${told}。`;
}

export const CHART_WORDS = {
  none: '还没有收录获奖名单，没有图可画。',
  asTable: '用表格看',
  columns: ['届次', '奖项', '名额', '占名额', '不占名额'],
  legend: {
    taken: '占名额的获奖组织',
    free: '空出的名额',
    outside: '名单注明再次获奖或复评，按条文不占名额',
    limit: '名额到此为止',
  },
} as const;

/** 不超过3个; 原则上5个左右; 未单独规定，各奖项总数原则上不超过3个（含哪些奖项，条文未明）. */
export function tierPlacesWords({
  limit,
  joint,
  recipients,
}: Pick<TierPlaces, 'limit' | 'joint' | 'recipients'>): string {
  if (limit) return limitWords(limit, recipients);
  if (!joint) return '未单独规定';
  const open = joint.appliesTo === 'open' ? '（含哪些奖项，条文未明）' : '';
  const together = joint.tier === 'all' ? '各奖项总数' : '与其他奖项合计';
  return `未单独规定，${together}${limitWords(joint, [])}${open}`;
}

function limitWords(rule: RuleOf<'places'>, recipients: readonly Recipient[]): string {
  return (rule.strength === 'soft' ? '原则上' : '') + placesWords(rule, recipients);
}

/** 3，成立1; objections received and upheld; says so where only some of the lists tell. */
export function objectionWords({
  received,
  upheld,
  all,
}: {
  received: number;
  upheld: number;
  all: boolean;
}): string {
  return `${received}${upheld > 0 ? `，成立${upheld}` : ''}${all ? '' : '（只计名单写明的）'}`;
}

/** A printed window in days: by the text's unit where it sets a length, else in calendar days. */
interface UsedDays {
  /** Calendar days, the first not counted; null where an end is not printed. */
  calendarDays: number | null;
  judged: JudgedWindow | null;
  /** What stands where the text sets no length. */
  unsaid: string;
}

/** 用7个工作日（8个工作日）／要求不少于7个工作日. */
export function daysUsedWords({ calendarDays, judged, unsaid }: UsedDays): string {
  if (calendarDays === null) return `起止日${UNSTATED}`;
  if (!judged)
    return `用${countWords(calendarDays, '日')}（${countWords(calendarDays + 1, '日')}）／天数${unsaid}`;
  const word = wordOf(judged.required);
  const { strict, lenient } = judgedCountWords(judged, word);
  return `用${strict}（${lenient}）／要求${lengthWords(judged.required)}`;
}

/** What a city's chart shows. */
export function chartTitle(city: string): string {
  return `${city}：历届名额与获奖`;
}
