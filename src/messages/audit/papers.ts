import type { NoticePart, PaperReasons } from '../../audit/papers/reasons.ts';
import { fullDayWords } from '../days/days.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';
import { ROW_FIELDS, shownName } from '../../model/row-fields.ts';
import { UNSTATED, unsaidWords } from '../site/states.ts';
import type { SentencesFor } from './sentence.ts';

const MISSING: Record<NoticePart, string> = {
  basis: '依据',
  window: '起止日期',
  office: '异议受理机构',
  phone: '电话',
  address: '地址',
  publishedOn: '发布日期',
  applications: '受理截止日期',
};

/** The text a record rests on; what its papers say, and whether their days, names and codes agree. */
export const PAPER_SENTENCES: SentencesFor<PaperReasons> = {
  withdrawn: ({ day }) => `本记录已于${fullDayWords(day)}撤回，不再核对。`,
  'text-not-held': () => `所依据的${unsaidWords({ state: 'text-not-held' })}，无法核对。`,
  'text-draft': () => '本门户只有这份办法的草案。草案没有法律效力，以下各项只是按草案对照。',
  'text-undated': () => '所依据的办法没有写施行日期，无法核对当日是否有效。',
  'text-in-force': ({ day }) => `${fullDayWords(day)}，所依据的办法现行有效。`,
  'text-without-term': ({ day }) =>
    `${fullDayWords(day)}，所依据的办法已经施行，未见废止；文本未写有效期，当日是否仍有效请向发文机关核实。其余各项按该办法核对。`,
  'text-not-in-force': ({ day }) => `${fullDayWords(day)}，所依据的办法不在有效期内。`,
  'text-since-replaced': ({ day }) =>
    `作出决定时（${fullDayWords(day)}），评选所依据的办法已不在有效期内；应当适用哪一份办法，办法没有说明。`,
  'day-unknown': () => `作出和发布的日期都${UNSTATED}，无法核对当日是否有效。`,
  'conditions-covered': () => '通知所列条件都有对应的条款。',
  'condition-without-rule': ({ text: condition }, text) => `“${condition}”：${text}没有这一条件。`,
  'condition-number-differs': ({ text, number }) =>
    `“${text}”：其中的“${number}”与所引条款写的不同。`,
  'fee-as-stated': ({ words }, text) => `通知写“${words}”，与${text}一致。`,
  'fee-differs': ({ words }, text) => `通知写“${words}”，${text}写的是不收费。`,
  complete: () => '文件要素齐全。',
  incomplete: ({ missing }) => `${UNSTATED}：${missing.map((each) => MISSING[each]).join('、')}。`,
  'signed-after-publication': ({ signed, published }) =>
    `落款日期${fullDayWords(signed)}，晚于发布日期${fullDayWords(published)}。`,
  'decided-after-publication': ({ decided, published }) =>
    `决定日期${fullDayWords(decided)}，晚于发布日期${fullDayWords(published)}。`,
  'published-long-after': ({ from, published }) =>
    `${fullDayWords(from)}落款或决定，${fullDayWords(published)}才发布，相隔一年以上。`,
  'applications-before-call': ({ until, published }) =>
    `受理截止${fullDayWords(until)}，早于通知发布的${fullDayWords(published)}。`,
  'applications-after-list': ({ until, stage, begun }) =>
    `受理截止${fullDayWords(until)}，而${PUBLICATION_STAGE_NAMES[stage]}${fullDayWords(begun)}已经开始。`,
  'applications-open-before-call': ({ from, published }) =>
    `受理自${fullDayWords(from)}起，早于通知发布的${fullDayWords(published)}。`,
  'planned-before-call': ({ stage, planned, published }) =>
    `“${stage}”计划在${planned}，早于通知发布的${fullDayWords(published)}。`,
  'district-after-city': ({ level, until, city }) =>
    `${level}受理到${fullDayWords(until)}，晚于市（州）一级截止的${fullDayWords(city)}。`,
  'window-one-day': ({ day }) => `起止日都是${fullDayWords(day)}，只有一天。`,
  'window-of-years': ({ from, until }) =>
    `${fullDayWords(from)}至${fullDayWords(until)}，长过一年。`,
  'cells-lost': ({ name, column }) =>
    `${shownName(ROW_FIELDS[column], 'list')}一列前面的行写有，从${name}起有的行没有：原表合并的单元格，每一行都要写。`,
  'label-number-year': ({ number, year }) => `文号是${number}，落款、决定或发布在${year}年。`,
  'label-title-year': ({ title, label }) => `标题“${title}”的年份与本届“${label}”不同。`,
  'label-title-session': ({ title, label }) => `标题“${title}”的届次与本届“${label}”不同。`,
  'label-prose-differs': ({ words, label }) => `正文写“${words}”，与本届“${label}”不同。`,
  'label-other-city': ({ words, city }) => `“${words}”写的是${city}，没有写本地。`,
  'label-number-twice': ({ number, other }) => `${number}也是“${other}”的文号。`,
  'label-rows-copied': ({ other, rows }) =>
    `名单的${rows}行与“${other}”的名单逐行相同：可能抄自旧文件。`,
  'name-under-two': ({ name, organisation, other }) =>
    `${name}这里的代码是${organisation}，别处是${other}：可能是同一家录成了两家。`,
  'name-differs': ({ name, other }) =>
    `“${name}”与“${other}”用的是同一个代码：没有收录更名，也可能有一处印错。`,
  'code-check-fails': ({ name, code }) => `${name}的代码 ${code} 校验位不对。`,
};
