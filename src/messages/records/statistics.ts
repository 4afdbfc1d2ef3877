import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import type { TierPlaces } from '../../law/awards/places-taken.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { UNSTATED } from '../site/states.ts';
import type { Unsaid } from '../site/states.ts';
import { placesWords } from '../rules/places-words.ts';
import { lengthWords } from '../days/lengths.ts';
import { countWords, wordOf } from '../days/windows.ts';
import type { DayWord } from '../days/windows.ts';

export const STATISTICS_WORDS = {
  title: '评选统计',
  description: '各地历届申报、受理、拟奖、获奖的组织数，收到的异议，公示用的天数和办法要求的天数。',
  reading:
    '数字都数自本站收录的名单，不作推算。没有名单的写“未收录”，不表示没有公布；有名单而名单没有写的，写“未载明”；名单只录入一部分的照实写，不计入合计；一地各届都没有的数不列。公示几日按首日不计的算法，括号内为首日也算的算法。',
  how: '数字怎样来的',
  totals: '各地合计',
  totalsNote:
    '只加获奖名单已收录的届次，还在进行的列在下面；一届都没有的，加已收录的名单。撤销含取消。',
  columns: ['地区', '届', '受理', '拟奖', '获奖', '撤销'],
  wholeRound: '这一届的全部文件',
  none: '本门户尚未收录任何一届的文件，所以没有统计。收录后，每届的申报、受理、拟奖、获奖数会在这里列出。',
  samples: '标“样例”的各届都是虚构的，数字不是事实。',
  figures: {
    applied: '申报',
    qualified: '受理',
    onSite: '现场评审',
    proposed: '拟奖',
    awarded: '获奖',
    objections: '异议',
    days: '公示天数',
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

/** 5个地区共11届，其中8届收录了获奖名单，获奖33家次。4届的名单写明了异议件数，合计5件，成立1件。 */
export function statisticsAnswer(totals: StatisticsTotals): string {
  const { cities, rounds, decided, awarded, objections } = totals;
  const prizes =
    decided > 0 ? `其中${decided}届收录了获奖名单，获奖${awarded}家次` : '还没有收录获奖名单';
  const held = `${cities}个地区共${rounds}届，${prizes}。`;
  if (!objections) return held;
  const { received, upheld } = objections;
  const outcome = upheld > 0 ? `，成立${upheld}件` : '';
  return `${held}${objections.rounds}届的名单写明了异议件数，合计${received}件${outcome}。`;
}

/** 另有1届没有可数的名单：, before the names of rounds that tell no number. */
export function silentRoundsWords(count: number): string {
  return `另有${count}届没有可数的名单：`;
}

/** What each sign among the squares stands for. */
export const SQUARE_WORDS = {
  taken: '占名额的获奖组织，含后来撤销的',
  free: '空出的名额',
  outside: '名单注明再次获奖或复评，按条文不占名额',
  limit: '名额到此为止',
} as const;

/** 获奖4（1个不占名额）. */
export function awardedWords({ taking, outside }: Pick<TierPlaces, 'taking' | 'outside'>): string {
  return `获奖${taking + outside}${outside > 0 ? `（${outside}个不占名额）` : ''}`;
}

/** 名额不超过3个; 名额原则上5个左右; 名额未单独规定，各奖项总数原则上不超过3个（含哪些奖项，条文未明）. */
export function tierPlacesWords({
  limit,
  joint,
  recipients,
}: Pick<TierPlaces, 'limit' | 'joint' | 'recipients'>): string {
  if (limit) return `名额${limitWords(limit, recipients)}`;
  if (!joint) return '名额未单独规定';
  const open = joint.appliesTo === 'open' ? '（含哪些奖项，条文未明）' : '';
  const together = joint.tier === 'all' ? '各奖项总数' : '与其他奖项合计';
  return `名额未单独规定，${together}${limitWords(joint, [])}${open}`;
}

function limitWords(rule: RuleOf<'places'>, recipients: readonly Recipient[]): string {
  return (rule.strength === 'soft' ? '原则上' : '') + placesWords(rule, recipients);
}

/** 3件，成立1件; objections received and upheld; says so where only some of the lists tell. */
export function objectionWords({
  received,
  upheld,
  all,
}: {
  received: number;
  upheld: number;
  all: boolean;
}): string {
  return `${received}件${upheld > 0 ? `，成立${upheld}件` : ''}${all ? '' : '（只计名单写明的）'}`;
}

/** A printed window in days: by the text's unit where it sets a length, else in calendar days. */
interface UsedDays {
  /** Calendar days, the first not counted; null where an end is not printed. */
  calendarDays: number | null;
  judged: JudgedWindow | null;
  /** What stands where the text sets no length. */
  unsaid: Pick<Unsaid, 'state'> & { text: string };
}

/** 公示7个工作日（首日也算为8个工作日），要求不少于7个工作日; 公示4日（首日也算为5日），草案未规定天数. */
export function daysUsedWords({ calendarDays, judged, unsaid }: UsedDays): string {
  if (calendarDays === null) return `起止日${UNSTATED}`;
  if (!judged) return `${openWords(calendarDays, calendarDays + 1, '日')}，${unaskedWords(unsaid)}`;
  const { firstDayNotCounted, firstDayCounts } = judged.count;
  const open = openWords(firstDayNotCounted, firstDayCounts, wordOf(judged.required));
  return `${open}，要求${lengthWords(judged.required)}`;
}

/** 公示4日（首日也算为5日）; a count is null where the days off of a year are not known. */
function openWords(strict: number | null, lenient: number | null, word: DayWord): string {
  if (strict === null) return '公示天数无法计算';
  const first = lenient === null ? '首日也算则无法计算' : `首日也算为${countWords(lenient, word)}`;
  return `公示${countWords(strict, word)}（${first}）`;
}

/** 草案未规定天数; 办法未收录; 要求的天数未录入. */
function unaskedWords({ state, text }: UsedDays['unsaid']): string {
  if (state === 'not-stated') return `${text}天数`;
  return state === 'text-not-held' ? text : `要求的天数${text}`;
}
