import type { CountedWindow, RequiredLength } from '../../audit/publication/reasons.ts';
import type { AuditReason, AuditResult, AuditValues } from '../../audit/result.ts';
import { countOf, lengthWords } from '../days/lengths.ts';
import { countedWords, limitWords } from '../rules/places-words.ts';
import { moneyWords } from '../records/honours.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';
import { textWord } from '../rules/text-word.ts';
import { CHECK_WORDS } from './checks/all.ts';
import { running, unitWords } from './publication.ts';
import { unsaidWords } from '../site/states.ts';
import type { SentencesFor } from './sentence.ts';

/** 公示6日（首日不计为5日）: how long a window lasted, each way; where a year has no table, at least or at most. */
function lasted({ stage, unit, withFirst, withoutFirst, bounded }: CountedWindow & RequiredLength) {
  const bound = bounded === null ? '' : { least: '至少', most: '至多' }[bounded];
  const days = (count: number) => `${bound}${count}${unitWords(unit)}`;
  return `${running(stage)}${days(withFirst)}（首日不计为${days(withoutFirst)}）`;
}

const DAYS_DISAGREE = () => '日期前后对不上';

/** What came out wrong or strange, in so few words that they can stand over the case. */
const HEADINGS: Partial<SentencesFor<AuditValues>> = {
  'text-draft': () => '门户只收录草案',
  'text-not-in-force': () => '依据的办法当日不在有效期内',
  'text-since-replaced': () => '作出决定时，依据的办法已不在有效期内',
  'condition-without-rule': (_, text) => `通知列了${text}没有的条件`,
  'condition-number-differs': () => '通知的数字与条款不同',
  'fee-differs': (_, text) => `通知写有收费，${text}写不收费`,
  incomplete: () => '文件要素不全',
  'signed-after-publication': DAYS_DISAGREE,
  'decided-after-publication': DAYS_DISAGREE,
  'published-long-after': DAYS_DISAGREE,
  'applications-before-call': DAYS_DISAGREE,
  'applications-after-list': DAYS_DISAGREE,
  'applications-open-before-call': DAYS_DISAGREE,
  'planned-before-call': DAYS_DISAGREE,
  'district-after-city': DAYS_DISAGREE,
  'window-one-day': () => '起止日只有一天',
  'window-of-years': () => '起止日长过一年',
  'cells-lost': () => '有的行缺少奖项或类别',
  'label-number-year': () => '文号的年份与日期不同',
  'label-title-year': () => '标题的年份与本届不同',
  'label-title-session': () => '标题的届次与本届不同',
  'label-prose-differs': () => '正文说的不是本届',
  'label-other-city': () => '写的是另一个地方',
  'label-number-twice': () => '同一文号用了两次',
  'label-rows-copied': () => '名单与以前一届的逐行相同',
  'name-under-two': () => '同一名称用了两个代码',
  'name-differs': () => '同一个代码印了不同的名称',
  'code-check-fails': () => '统一社会信用代码的校验位不对',

  'not-published': ({ stage, absence }) =>
    `“${PUBLICATION_STAGE_NAMES[stage]}”${unsaidWords(absence)}`,
  'window-too-short': (window) => `${lasted(window)}，不足${countOf(window.required)}`,
  'window-first-day-only': (window) =>
    `${lasted(window)}，只有首日也算才够：${lengthWords(window.required)}`,
  'window-longer': ({ stage }, text) => `${running(stage)}的天数比${text}写定的多`,
  'window-ends-off-work': ({ stage }) => `${running(stage)}的末日不是工作日`,
  'window-before-publication': ({ stage }) => `${running(stage)}的首日早于文件发布`,
  'window-stated-differs': () => '印出的天数与起止日对不上',
  'window-stated-unread': () => '印出的期限没有读出天数',
  'stage-too-early': ({ ended }) => (ended ? '前一环节没有结束就开始' : '环节的先后不一致'),
  'out-of-order': () => '程序的先后不一致',

  'not-on-earlier-list': () => '有前一份名单里没有的组织',
  'not-publicised': () => '获奖组织没有公示过',
  'publicised-for-other-award': () => '公示的奖项与获得的奖项不同',
  'upheld-still-named': () => '异议成立的组织仍在获奖名单里',
  'upheld-effect-unsaid': () => '异议成立的组织仍在获奖名单里',
  'outcomes-contradict': () => '异议的处理结果前后不一',
  'replacement-missing': () => '异议成立以后没有递补',
  'proposed-not-awarded': () => '公示过的组织没有获奖，没有说明原因',
  'mark-unsupported': () => '“再次获奖”“复评”没有记录可查',
  'quota-differs': (_, text) => `通知写的名额多于${text}的名额`,
  'settled-after-award': () => '表彰决定作出以后异议才有处理结果',
  'replaced-out-of-rank': () => '没有按名次递补',
  'replacement-not-awarded': () => '递补的组织不在获奖名单里',
  'replacement-not-foreseen': (_, text) => `${text}没有规定递补`,
  'places-exceeded': (list) => `超过名额：${countedWords(list)}，名额${limitWords(list)}`,
  'places-exceeded-soft': (list) =>
    `超过名额：${countedWords(list)}，名额${list.bound === 'about' ? '约' : '原则上'}${limitWords(list)}`,
  'places-fewer': (list) => `少于写定的名额：${countedWords(list)}，名额${limitWords(list)}`,
  'class-exceeded': ({ of, counted, limit }) => `${of}超过名额：${counted}个，名额${limit}个`,
  'class-fewer': ({ of, counted, limit }) => `${of}少于名额：${counted}个，名额${limit}个`,
  'vacant-forbidden': (_, text) => `奖项空缺，${text}写明不得空缺`,
  'score-above-total': ({ score, total }) => `得分${score}分，总分${total}分`,
  'score-above-usual': ({ score, total }) => `得分${score}分，总分${total}分`,
  'rank-doubled': () => '名次重复',
  'rank-skipped': () => '名次不连续',
  'rank-missing': () => '有的组织没有名次',
  'rank-against-points': () => '名次与得分不一致',
  'rank-changed': () => '两份名单的名次不同',
  'rank-against-tier': () => '名次与奖项不一致',
  'score-missed': ({ score, least }) => `得分${score}分，低于${least}分`,

  'prize-differs': ({ paid, stated }, text) =>
    `奖金${moneyWords(paid)}，${text}规定${moneyWords(stated)}`,
  'no-prize-broken': () => '不发奖金的组织发了奖金',
  'reapply-too-early': () => '再次申报没有过间隔',
  'ban-running': () => '申报时仍在不得申报的期间',
  'ban-without-rule': () => '申报时仍在决定所写的不得申报期间',
  'ban-differs': (_, text) => `决定写的期间与按${text}推算的不同`,
  'ground-missing': () => '决定引用的不是撤销条款',
  'basis-without-ground': () => '依据与事由不是同一条',
  'event-before-award': () => '事由早于获奖',
  'event-after-award': () => '骗取奖项的事由晚于获奖',
  'event-long-before': () => '事由比获奖早十年以上',
  'consequences-differ': (_, text) => `收回的内容与${text}写的不同`,
  'outside-limit': () => '事由不在时限以内',
};

/** What stands over a case: the failure where it failed, else what the check is called. */
export function auditHeading<R extends AuditReason>({
  check,
  reason,
  values,
  draft = false,
}: Pick<AuditResult<R>, 'check' | 'reason' | 'values'> & { draft?: boolean }): string {
  const say = HEADINGS[reason] as SentencesFor<AuditValues>[R] | undefined;
  return say?.(values, textWord(draft)) ?? CHECK_WORDS[check].title;
}
