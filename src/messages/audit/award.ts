import type { AwardReasons, CountedClass, CountedPlaces } from '../../audit/award/reasons.ts';
import { countedWords, limitWords, winnersUnit } from '../rules/places-words.ts';
import { fullDayWords } from '../days/days.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';
import { UNSTATED, absenceWords } from '../site/states.ts';
import type { SentencesFor } from './sentence.ts';

/** 质量标兵：名单5名；名额5名. */
const places = (list: CountedPlaces) => {
  const { named, outside, bound } = list;
  const each = winnersUnit(list.recipients);
  return (
    `${heading(list)}：名单${named}${each}` +
    (outside > 0 ? `，其中${outside}${each}再次获奖不占名额，按${countedWords(list)}计` : '') +
    `；名额${bound === 'about' ? '约' : ''}${limitWords(list)}`
  );
};

const CLASS_BOUNDS = { 'at-most': '不超过', 'at-least': '不少于', exact: '', about: '约' };

const classed = (list: CountedClass) =>
  `${heading(list)}中的${list.of}：名单${list.counted}个；` +
  `名额${CLASS_BOUNDS[list.bound]}${list.limit}${list.unit ?? '个'}`;

const heading = ({ tier, joint }: CountedPlaces | CountedClass) =>
  tier === null ? '全部奖项' : joint ? `${tier}合计` : tier;

const vacant = ({ tier, stated }: AwardReasons['vacant-unsaid']) =>
  `${tier}${stated ? '公布为空缺' : '没有获奖组织'}`;

/** Who was named and what for, whether by right, and who moved up. */
export const AWARD_SENTENCES: SentencesFor<AwardReasons> = {
  'call-held': () => '本届有申报通知。',
  'call-not-held': ({ absence }) =>
    `本届的申报通知${absenceWords(absence)}，无法核对名单是否属于同一届。`,
  'not-on-earlier-list': ({ name, stage }) =>
    `${name}没有出现在本届的“${PUBLICATION_STAGE_NAMES[stage]}”里。`,
  publicised: ({ name }) => `${name}曾在拟奖名单里公示。`,
  'publicised-for-other-award': ({ name, shown, won }, text) =>
    `${name}公示的是${shown}，获得的是${won}；名次变动是否应当再次公示，${text}没有说明。`,
  'moved-up': ({ name }) => `${name}没有列入拟奖名单，因异议成立而递补。`,
  'not-publicised': ({ name, twin }) =>
    `${name}没有在拟奖名单里公示过${twin === null ? '' : `；拟奖名单里有同名的组织，代码是${twin}`}。`,
  'publicity-not-held': ({ absence }) => `本届的拟奖名单公示${absenceWords(absence)}，无法核对。`,
  upheld: ({ name }) => `对${name}的异议成立；获奖名单还没有公布。`,
  'upheld-left-out': ({ name }) => `对${name}的异议成立，该组织没有出现在获奖名单里。`,
  'upheld-still-named': ({ name }) => `对${name}的异议成立，该组织仍在获奖名单里。`,
  'upheld-effect-unsaid': ({ name }, text) =>
    `对${name}的异议成立，该组织仍在获奖名单里；${text}没有写异议成立的后果。`,
  'upheld-no-prohibition': ({ name }) =>
    `对${name}的异议成立，处理结果认定不属于申报条件的禁止性规定，该组织仍在获奖名单里。`,
  'upheld-prohibition-unsaid': ({ name }, text) =>
    `对${name}的异议成立，该组织仍在获奖名单里；${text}规定属于申报条件禁止性规定的才取消参评资格，是否属于，处理结果${UNSTATED}。`,
  'outcomes-contradict': ({ name }) =>
    `对${name}的异议，一处写成立，一处写不成立：可能是两件异议，也可能录错。`,
  'replacement-missing': ({ name, next }, text) =>
    `对${name}的异议成立，${text}写明按名次依次递补，而排在后面的${next}没有递补，名单也没有说明。`,
  'proposed-accounted-for': () =>
    '列入拟奖名单的都有下文：获奖，或者公开的记录写有没有获奖的原因。',
  'proposed-not-awarded': ({ name }) =>
    `${name}列入了拟奖名单，获奖名单里没有；公开的记录没有说明原因。`,
  'mark-supported': ({ name, reReview }) =>
    `${name}标为${reReview ? '复评' : '再次获奖'}，本站收录有它以前的获奖记录。`,
  'mark-unsupported': ({ name, reReview }) =>
    `${name}标为${reReview ? '复评' : '再次获奖'}，本站没有收录它以前的获奖记录：可能标错，也可能那一届没有收录。`,
  'quota-differs': ({ words, limit }, text) =>
    `通知写的名额是“${words}”，${text}规定的名额是${limit}个。`,
  'settled-after-award': ({ name, settled, awarded }) =>
    `对${name}的异议${fullDayWords(settled)}才有处理结果，表彰决定已于${fullDayWords(awarded)}作出。`,
  'replaced-in-rank': ({ replacement }) => `${replacement}按名次递补。`,
  'replaced-out-of-rank': ({ replacement, next }) =>
    `${replacement}递补，而排在前面的${next}没有递补。`,
  'replacement-rank-unknown': ({ replacement }) =>
    `${replacement}递补；名次${UNSTATED}，无法核对是否按名次。`,
  'replacement-not-awarded': ({ replacement }) => `递补的${replacement}没有出现在获奖名单里。`,
  'replacement-not-foreseen': ({ replacement }, text) =>
    `由${replacement}替补，${text}没有规定递补。`,
  'replacement-publicity-open': ({ replacement }, text) =>
    `递补的${replacement}是否应当再次公示，${text}没有说明。`,
  'places-kept': (list) => `${places(list)}。没有超过。`,
  'places-exceeded': (list) => `${places(list)}。超过名额。`,
  'places-exceeded-soft': (list, text) =>
    `${places(list)}。超过名额；${text}写的是“原则上”或“左右”。`,
  'places-open': (list, text) =>
    `${places(list)}。超过名额；这一总数包括哪些奖项，${text}没有说明。`,
  'places-repeat-open': (list, text) =>
    `${places(list)}。其中${list.open}${winnersUnit(list.recipients)}只获得过其他奖项，算不算再次获奖、占不占名额，${text}没有说明。`,
  'places-fewer': (list, text) => `${places(list)}。少于写定的名额；可否空缺，${text}没有说明。`,
  'class-kept': (list) => `${classed(list)}。没有超过或者缺少。`,
  'class-exceeded': (list) => `${classed(list)}。超过名额。`,
  'class-fewer': (list) => `${classed(list)}。少于写定的名额；达不到条件的可以少评的，不算不符。`,
  'class-unknown': (list) =>
    `${classed(list)}；另有${list.unclassed}个的类别${UNSTATED}，无法核对。`,
  'places-tiers-unknown': (list) =>
    `${places(list)}，另有${list.untold}${winnersUnit(list.recipients)}的奖项${UNSTATED}，无法核对是否超过。`,
  'vacant-allowed': (tier, text) => `${vacant(tier)}；${text}写明可以空缺。`,
  'vacant-forbidden': (tier, text) => `${vacant(tier)}；${text}写明不得空缺。`,
  'vacant-unsaid': (tier, text) => `${vacant(tier)}；可否空缺，${text}没有说明。`,
  'rank-doubled': ({ name, other, rank }) => `${name}与${other}都是第${rank}名。`,
  'rank-skipped': ({ name, rank, expected }) =>
    `${name}是第${rank}名，第${expected}名在本届各份名单里都没有。`,
  'rank-missing': ({ name }) => `名单印有名次，${name}没有。`,
  'rank-against-points': ({ name, rank, other, otherRank, score, otherScore }) =>
    `${name}第${rank}名，${score}分；${other}第${otherRank}名，${otherScore}分：分数低的排在前面。`,
  'rank-changed': ({ name, rank, was, stage }) =>
    `${name}是第${rank}名，${PUBLICATION_STAGE_NAMES[stage]}的名单里是第${was}名。`,
  'rank-against-tier': ({ name, rank, other, otherRank }) =>
    `${name}第${rank}名，${other}第${otherRank}名：名次在前的，拟授奖项反而低。`,
  'tier-unknown': ({ name }) => `${name}的奖项${UNSTATED}，无法核对得分。`,
  'score-reached': ({ name, score, least }) => `${name}：${score}分，不低于${least}分。`,
  'score-missed': ({ name, score, least }) => `${name}：${score}分，低于${least}分。`,
  'score-unknown': ({ name }) => `${name}的得分${UNSTATED}。`,
  'score-above-total': ({ name, score, total }, text) =>
    `${name}：${score}分，${text}的总分是${total}分。`,
  'score-above-usual': ({ name, score, total }) =>
    `${name}：${score}分，《卓越绩效评价准则》的总分是${total}分。`,
};
