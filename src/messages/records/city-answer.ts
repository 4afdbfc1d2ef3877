import type { Status } from '../../law/regulation/status.ts';
import type { Recipient } from '../../model/recipients.ts';
import { placesWords } from '../rules/places-words.ts';
import type { Places } from '../rules/places-words.ts';
import { expectedRoundWords } from './bars.ts';
import { sumWords } from './honours.ts';

/** What a city's rules say of its award in figures; null where the text gives none. */
export interface AwardFigures {
  /** What the text is today, and what that is called: 修订征求意见稿. */
  status: { code: Status; label: string };
  cycleYears: number | null;
  /** Places that several tiers share; `tiers` names them where they are not all. */
  joint: readonly (SoftPlaces & { tiers: readonly string[] | null })[];
  tiers: readonly {
    name: string;
    recipients: readonly Recipient[];
    places: SoftPlaces | null;
    /** The sum, and whether it is a ceiling, or for the first award only. */
    money: number | null;
    bound?: 'at-most' | undefined;
    firstTime?: true | undefined;
  }[];
}

export interface SoftPlaces extends Places {
  /** The text says 原则上. */
  soft: boolean;
}

/** 每2年评一次，市长质量奖原则上5个左右，奖金50万元。 Empty where the text gives none of it. */
export function awardAnswer({ status, cycleYears, joint, tiers }: AwardFigures): string {
  const whole = [
    ...(cycleYears === null ? [] : [cycleYears === 1 ? '每年评一次' : `每${cycleYears}年评一次`]),
    ...joint.map(
      (each) => (each.tiers ? `${each.tiers.join('、')}合计` : '获奖总数') + said(each, []),
    ),
  ];
  const each = tiers.flatMap(({ name, recipients, places, money, bound, firstTime }) => {
    const parts = [
      ...(places ? [said(places, recipients, name)] : []),
      ...(money === null ? [] : [`${firstTime ? '首次获奖' : ''}奖金${sumWords(money, bound)}`]),
    ];
    return parts.length > 0 ? [name + parts.join('，')] : [];
  });
  const all = whole.length > 0 ? [whole.join('，'), ...each] : each;
  return all.length === 0
    ? ''
    : `${sourceWords(status)}${all.join(all.length > 2 ? '；' : '，')}。`;
}

function said(places: SoftPlaces, recipients: readonly Recipient[], tier = ''): string {
  return (places.soft ? '原则上' : '') + placesWords(places, recipients, tier);
}

/** What is said rests on a text that is not, or no longer, known to be in force. */
function sourceWords({ code, label }: AwardFigures['status']): string {
  if (code === 'in-force') return '';
  return code === 'draft' ? `按草案（${label}）：` : `按这份文本（${label}）：`;
}

/** 2026年度的拟奖名单公示：, before its days. */
export function openHereWords(round: string, window: string): string {
  return `${round}的${window}`;
}

/** How far a round is in which nothing is open: 2026年公开到“受理名单公示”。 */
export function roundStandsWords(round: string, stage: string): string {
  return `${round}公开到“${stage}”。`;
}

/** 【样例】2026年公开到“受理名单公示”。下一届预计2028年的一届，以申报通知为准。 Without a cycle nothing is expected. */
export function applyWhenWords(stands: string, next: number | null, sample: boolean): string {
  const later = next === null ? '' : `下一届${expectedRoundWords(next)}。`;
  return (sample ? '【样例】' : '') + stands + later;
}

/** 最近一届是2024年；下一届预计2026年的一届，以申报通知为准。 Without a cycle nothing is expected. */
export function lastRoundWords(round: string, next: number | null): string {
  return `最近一届是${round}${next === null ? '' : `；下一届${expectedRoundWords(next)}`}。`;
}
