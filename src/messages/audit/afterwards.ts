import type {
  AfterwardsReasons,
  Banned,
  Barred,
  NoMoney,
  Reckoned,
  TakenBack,
  TimeLimit,
  WonBefore,
} from '../../audit/afterwards/reasons.ts';
import { parseAddress } from '../../law/regulation/address.ts';
import { addressLabel } from '../../law/regulation/citation-label.ts';
import type { Lasting } from '../../schemas/text.ts';
import { periodWords } from '../days/lengths.ts';
import { ENDLESS } from '../../model/endless.ts';
import type { Day } from '../../law/calendar/day.ts';
import { fullDayWords, yearOfDayWords } from '../days/days.ts';
import { HONOURS, moneyWords } from '../records/honours.ts';
import type { TextWord } from '../rules/text-word.ts';
import { applicationDay } from './sentence.ts';
import { UNSTATED, absenceWords } from '../site/states.ts';
import type { SentencesFor } from './sentence.ts';

const NO_MONEY: Record<NoMoney, string> = {
  'state-funded': '属于财政全额拨款的组织',
  'repeat-winner': '再次获奖',
  're-review-winner': '经复评获奖',
};
const exception = ({ name, winner }: AfterwardsReasons['no-prize-kept']) =>
  `${name}${NO_MONEY[winner]}`;

const lastingWords = (bar: Lasting) => (bar === 'ever' ? '这一期间' : periodWords(bar));
/** 到2030年9月1日为止; 没有期限 of what has no end. */
const untilWords = (until: Day) =>
  until === ENDLESS ? '没有期限' : `到${fullDayWords(until)}为止`;
const won = ({ name, earlier }: WonBefore) => `${name}曾于${fullDayWords(earlier)}获奖`;
const barred = (bar: Reckoned, text: TextWord) =>
  `${won(bar)}，${text}规定${bar.bar === 'ever' ? '' : `${periodWords(bar.bar)}内`}不得再次申报，${bar.estimated ? `按评审周期推算到${yearOfDayWords(bar.until)}的届次为止` : untilWords(bar.until)}；${applicationDay(bar)}`;
const unmetCondition = ({ decided, name, says }: AfterwardsReasons['condition-bars']) =>
  `${fullDayWords(decided)}的决定撤销了${name}的奖项，申报条件“${says}”因此`;
const valid = (bar: Barred) =>
  `${won(bar)}，有效期${lastingWords(bar.bar)}，到${fullDayWords(bar.until)}为止；${applicationDay(bar)}`;
const banned = (ban: Banned) =>
  `${fullDayWords(ban.decided)}的决定作出后，${ban.name}不得申报，${untilWords(ban.until)}；${applicationDay(ban)}`;
const statedBan = (until: Day) =>
  until === ENDLESS ? '决定写明不再受理其申报' : `决定写明不得申报至${fullDayWords(until)}`;
const limit = ({ awarded, happened, until }: TimeLimit) =>
  `获奖${fullDayWords(awarded)}，事由发生在${fullDayWords(happened)}，时限到${fullDayWords(until)}`;
const grounded = (grounds: readonly string[], text: TextWord) =>
  `撤销的事由在${text}里有规定：${grounds.join('；或者')}`;
const taken = (list: readonly TakenBack[]) => list.map((each) => HONOURS[each]).join('、');

/** 第四十二条第一款第（二）项, as far as the address goes. */
function placeWords(written: string): string {
  const address = parseAddress(written);
  return address?.kind === 'article' ? addressLabel(address) : written;
}

/** What follows an award: money, applying again, bans, revocations. */
export const AFTERWARDS_SENTENCES: SentencesFor<AfterwardsReasons> = {
  'prize-as-stated': ({ name, paid }, text) => `${name}：奖金${moneyWords(paid)}，与${text}一致。`,
  'prize-differs': ({ name, paid, stated }, text) =>
    `${name}：奖金${moneyWords(paid)}，${text}规定${moneyWords(stated)}。`,
  'prize-withheld': ({ name, stated }, text) =>
    `${name}：没有发奖金，${text}规定${moneyWords(stated)}；同一年度获得国家、省质量奖的不重复奖励，是否属于这种情形，名单没有载明。`,
  'prize-within': ({ name, paid, stated }, text) =>
    `${name}：奖金${moneyWords(paid)}，没有超过${text}规定的${moneyWords(stated)}。`,
  'prize-first-time': ({ name, paid }, text) =>
    `${name}再次获奖，发了${moneyWords(paid)}；${text}写的是首次获奖的奖金，再次获奖的怎样，没有写明。`,
  'prize-unknown': ({ name }) => `${name}：奖金没有公布。`,
  'prize-without-rule': ({ name, paid }, text) =>
    `${name}：奖金${moneyWords(paid)}，${text}没有写奖金。`,
  'no-prize-kept': (winner, text) => `${exception(winner)}，没有发奖金，与${text}一致。`,
  'no-prize-broken': (winner, text) =>
    `${exception(winner)}，${text}规定不发奖金，仍发了${moneyWords(winner.paid)}。`,
  'no-prize-open': (winner, text) =>
    `${exception(winner)}，发了${moneyWords(winner.paid)}；不发奖金的规定是否适用于这一情形，${text}没有说明。`,
  'reapply-any-time': (award, text) => `${won(award)}，${text}写明可以重复申报。`,
  'reapply-allowed': (bar, text) => `${barred(bar, text)}，已过间隔。`,
  'reapply-too-early': (bar, text) => `${barred(bar, text)}，未过间隔。`,
  'reapply-open': (bar, text) =>
    `${barred(bar, text)}。${bar.estimated ? '获奖的当届' : '获奖的当日'}是否计入${lastingWords(bar.bar)}，${text}没有说明：按一种读法已过间隔，按另一种还在期内。`,
  'reapply-after-revocation': (bar, text) =>
    `${won(bar)}，奖项已于${fullDayWords(bar.revoked)}撤销；${lastingWords(bar.bar)}的间隔是否继续计算，${text}没有说明。`,
  'reapply-implied': (bar, text) => `${valid(bar)}仍在有效期内。${text}没有明写有效期内不得再报。`,
  'validity-over': (bar) => `${valid(bar)}已经期满。`,
  'ban-over': (ban) => `${banned(ban)}，已经届满。`,
  'ban-running': (ban) => `${banned(ban)}，仍在期内。`,
  'ban-open': (ban, text) =>
    `${banned(ban)}。按一种读法仍在期内，按另一种不在：起算的当天是否计入、是否及于这个奖项，${text}没有说明。`,
  'condition-bars': (ban) =>
    `${unmetCondition(ban)}没有满足，${untilWords(ban.until)}；${applicationDay(ban)}。`,
  'condition-may-bar': (ban) =>
    `${unmetCondition(ban)}可能没有满足：条文或决定没有写清，${ban.until === ENDLESS ? '' : '最迟'}${untilWords(ban.until)}；${applicationDay(ban)}。`,
  'ban-after-application': (ban, text) =>
    `${fullDayWords(ban.decided)}的决定作出时，本届申报已经截止（${applicationDay(ban)}）；禁止申报是否及于已经受理的申报，${text}没有说明。`,
  'ban-without-rule': (ban, text) =>
    `${banned(ban)}，仍在期内。禁止申报是决定所写，${text}没有这一规定。`,
  'ban-as-stated': ({ until }, text) => `${statedBan(until)}，与${text}一致。`,
  'ban-differs': ({ until, stated }, text) =>
    `${statedBan(until)}；自决定之日起按${text}推算，${stated === ENDLESS ? '没有期限' : `应到${fullDayWords(stated)}`}。`,
  'ban-not-in-text': ({ until }, text) =>
    `${statedBan(until)}；${text}没有为这一事由规定禁止申报的期间。`,
  'ban-not-stated': ({ stated }, text) =>
    `决定没有写不得申报的期间；自决定之日起按${text}推算，${stated === ENDLESS ? '不再受理其申报，没有期限' : `不得申报至${fullDayWords(stated)}`}。`,
  'ground-exists': ({ grounds }, text) => `${grounded(grounds, text)}。`,
  'ground-unspecific': ({ ground }) =>
    `决定引用的${placeWords(ground)}含有几种事由，没有写明是哪一种。`,
  'ground-missing': ({ ground }, text) => `决定引用的${placeWords(ground)}不是${text}的撤销条款。`,
  'ground-tier-open': ({ grounds }, text) =>
    `${grounded(grounds, text)}；是否及于这一奖项，${text}没有说明。按一种读法有规定，按另一种没有。`,
  'basis-without-ground': ({ basis, ground }) =>
    `决定的依据写${basis.map(placeWords).join('、')}，事由写${placeWords(ground)}。`,
  'event-before-award': ({ happened, awarded }) =>
    `事由发生在${fullDayWords(happened)}，获奖在${fullDayWords(awarded)}：获奖以后的事由，早于获奖。`,
  'event-after-award': ({ happened, awarded }) =>
    `事由发生在${fullDayWords(happened)}，获奖在${fullDayWords(awarded)}：骗取奖项的事由，晚于获奖。`,
  'event-long-before': ({ happened, awarded }) =>
    `事由发生在${fullDayWords(happened)}，比获奖的${fullDayWords(awarded)}早十年以上。`,
  'consequences-differ': ({ missing, extra }, text) =>
    [
      ...(missing.length > 0 ? [`${text}写有、决定没有写的：${taken(missing)}`] : []),
      ...(extra.length > 0 ? [`决定写有、${text}没有写的：${taken(extra)}`] : []),
    ].join('；') + '。',
  'inside-limit': (days) => `${limit(days)}。在时限以内。`,
  'outside-limit': (days) => `${limit(days)}。不在时限以内。`,
  'limit-unknown': ({ absence }) =>
    `${absence ? `授奖的决定${absenceWords(absence)}` : `事由发生日期${UNSTATED}`}，无法核对时限。`,
};
