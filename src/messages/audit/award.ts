import type { AuditReason } from '../../audit/result.ts';
import { dayOf, moneyOf, of } from './sentence.ts';
import type { Sentence, Values } from './sentence.ts';

const positive = (values: Values, key: string) => Number(of(values, key)) > 0;
const places = (values: Values) =>
  `${of(values, 'tier') || '全部奖项'}：名单${of(values, 'named')}家` +
  (positive(values, 'outside')
    ? `，其中${of(values, 'outside')}家再次获奖不占名额，按${of(values, 'counted')}家计`
    : '') +
  `；名额${of(values, 'about') ? '约' : ''}${of(values, 'limit')}个`;

const vacant = (values: Values) =>
  `${of(values, 'tier')}${of(values, 'stated') ? '公布为空缺' : '没有获奖组织'}`;

const NO_MONEY: Record<string, string> = {
  'state-funded': '属于财政全额拨款的组织',
  'repeat-winner': '再次获奖',
  're-review-winner': '经复评获奖',
};
const exception = (values: Values) => `${of(values, 'name')}${NO_MONEY[of(values, 'winner')]}`;

/** Who was named, what for, and with how much money. */
export const AWARD_SENTENCES = {
  publicised: (v) => `${of(v, 'name')}曾在拟奖名单里公示。`,
  'publicised-for-other-award': (v) =>
    `${of(v, 'name')}公示的是${of(v, 'publishedRecords')}，获得的是${of(v, 'won')}；名次变动是否应当再次公示，办法没有说明。`,
  'moved-up': (v) => `${of(v, 'name')}没有列入拟奖名单，因异议成立而递补。`,
  'not-publicised': (v) =>
    `${of(v, 'name')}没有在拟奖名单里公示过${of(v, 'twin') && `；拟奖名单里有同名的组织，代码是${of(v, 'twin')}`}。`,
  'publicity-not-held': () => '本届拟奖名单的公示未收录，无法核对。',
  upheld: (v) => `对${of(v, 'name')}的异议成立；获奖名单还没有公布。`,
  'upheld-left-out': (v) => `对${of(v, 'name')}的异议成立，该组织没有出现在获奖名单里。`,
  'upheld-still-named': (v) => `对${of(v, 'name')}的异议成立，该组织仍在获奖名单里。`,
  'upheld-effect-unsaid': (v) =>
    `对${of(v, 'name')}的异议成立，该组织仍在获奖名单里；办法没有写异议成立的后果。`,
  'settled-after-award': (v) =>
    `对${of(v, 'name')}的异议${dayOf(v, 'settled')}才有处理结果，表彰决定已于${dayOf(v, 'awarded')}作出。`,
  'replaced-in-rank': (v) => `${of(v, 'replacement')}按名次递补。`,
  'replaced-out-of-rank': (v) =>
    `${of(v, 'replacement')}递补，而排在前面的${of(v, 'next')}没有递补。`,
  'replacement-rank-unknown': (v) =>
    `${of(v, 'replacement')}递补；名次没有公开，无法核对是否按名次。`,
  'replacement-not-awarded': (v) => `递补的${of(v, 'replacement')}没有出现在获奖名单里。`,
  'replacement-not-foreseen': (v) => `由${of(v, 'replacement')}替补，办法没有规定递补。`,
  'replacement-publicity-open': (v) =>
    `递补的${of(v, 'replacement')}是否应当再次公示，办法没有说明。`,
  'places-kept': (v) => `${places(v)}。没有超过。`,
  'places-exceeded': (v) => `${places(v)}。超过名额。`,
  'places-exceeded-soft': (v) => `${places(v)}。超过名额；办法写的是“原则上”或“左右”。`,
  'places-open': (v) => `${places(v)}。超过名额；这一总数包括哪些奖项，办法没有说明。`,
  'places-repeat-open': (v) =>
    `${places(v)}。其中${of(v, 'open')}家只获得过其他奖项，算不算再次获奖、占不占名额，办法没有说明。`,
  'places-tiers-unknown': (v) =>
    `${places(v)}，另有${of(v, 'untold')}家没有载明奖项，无法核对是否超过。`,
  'tier-unknown': (v) => `${of(v, 'name')}没有载明奖项，无法核对得分。`,
  'vacant-allowed': (v) => `${vacant(v)}；办法写明可以空缺。`,
  'vacant-forbidden': (v) => `${vacant(v)}；办法写明不得空缺。`,
  'vacant-unsaid': (v) => `${vacant(v)}；可否空缺，办法没有说明。`,
  'score-reached': (v) => `${of(v, 'name')}：${of(v, 'score')}分，不低于${of(v, 'least')}分。`,
  'score-missed': (v) => `${of(v, 'name')}：${of(v, 'score')}分，低于${of(v, 'least')}分。`,
  'score-unknown': (v) => `${of(v, 'name')}的得分没有公开。`,
  'prize-as-stated': (v) => `${of(v, 'name')}：奖金${moneyOf(v, 'paid')}，与办法一致。`,
  'prize-differs': (v) =>
    `${of(v, 'name')}：奖金${moneyOf(v, 'paid')}，办法规定${moneyOf(v, 'stated')}。`,
  'prize-withheld': (v) =>
    `${of(v, 'name')}：没有发奖金，办法规定${moneyOf(v, 'stated')}；同一年度获得国家、省质量奖的不重复奖励，是否属于这种情形，名单没有载明。`,
  'prize-unknown': (v) => `${of(v, 'name')}：奖金没有公布。`,
  'prize-without-rule': (v) => `${of(v, 'name')}：奖金${moneyOf(v, 'paid')}，办法没有写奖金。`,
  'no-prize-kept': (v) => `${exception(v)}，没有发奖金，与办法一致。`,
  'no-prize-broken': (v) => `${exception(v)}，办法规定不发奖金，仍发了${moneyOf(v, 'paid')}。`,
  'no-prize-open': (v) =>
    `${exception(v)}，发了${moneyOf(v, 'paid')}；不发奖金的规定是否适用于这一情形，办法没有说明。`,
} satisfies Partial<Record<AuditReason, Sentence>>;
