import type { AuditReason } from '../../audit/result.ts';
import { fullDayWords } from '../days/days.ts';
import { RECORDED_STEPS } from '../rules/steps.ts';
import { dayOf, of, stageOf } from './sentence.ts';
import type { Sentence, Values } from './sentence.ts';

const unit = (values: Values) => (of(values, 'unit') === 'working-day' ? '个工作日' : '日');
const required = (values: Values) =>
  `办法要求${of(values, 'bound') === 'minimum' ? '不少于' : ''}${of(values, 'required')}${unit(values)}`;
const BOUND: Record<string, string> = { least: '至少', most: '至多' };
/** Where a year without a table falls among the days, `bounded` says that the numbers are the least or the most. */
const counts = (values: Values) => {
  const bound = BOUND[of(values, 'bounded')] ?? '';
  return `${dayOf(values, 'from')}至${dayOf(values, 'until')}：首日计入${bound}为${of(values, 'withFirst')}${unit(values)}，首日不计入${bound}为${of(values, 'withoutFirst')}${unit(values)}`;
};
const counted = (values: Values) =>
  `${counts(values)}${of(values, 'bounded') && `（${of(values, 'years')}年的放假安排未收录）`}；${required(values)}`;

const STEPS: Record<string, string> = RECORDED_STEPS;
/** A day, or 2026年9月2日至2026年9月11日. */
const daysOf = (values: Values, key: string) =>
  of(values, key).split('/').map(fullDayWords).join('至');
const order = (values: Values) =>
  `办法的先后是${of(values, 'sequence')
    .split(',')
    .map((step) => STEPS[step])
    .join('、')}；记录的日期：` +
  ['publicity', 'approval', 'award']
    .filter((step) => step in values)
    .map((step) => `${STEPS[step]}${daysOf(values, step)}`)
    .join('，');
const stages = (values: Values) => {
  const begun = of(values, 'earlier') === 'call-notice' ? '发布' : '开始';
  return `${stageOf(values, 'earlier')}${dayOf(values, 'earlierDay')}${of(values, 'ended') ? '结束' : begun}，${stageOf(values)}${dayOf(values, 'from')}开始`;
};

const MISSING: Record<string, string> = {
  basis: '依据',
  window: '起止日期',
  office: '异议受理机构',
  phone: '电话',
  address: '地址',
  publishedOn: '发布日期',
};

/** The text a record rests on, and what is made public from the call to the award. */
export const PUBLICATION_SENTENCES = {
  withdrawn: (v) => `本记录已于${dayOf(v, 'day')}撤回，不再核对。`,
  'text-not-held': () => '所依据的办法文本未收录，无法核对。',
  'text-draft': () => '本门户只有这份办法的草案。草案没有法律效力，以下各项只是按草案对照。',
  'text-undated': () => '所依据的办法没有载明施行日期，无法核对当日是否有效。',
  'text-in-force': (v) => `${dayOf(v, 'day')}，所依据的办法现行有效。`,
  'text-not-in-force': (v) => `${dayOf(v, 'day')}，所依据的办法不在有效期内。`,
  'text-since-replaced': (v) =>
    `作出决定时（${dayOf(v, 'day')}），评选所依据的办法已不在有效期内；应当适用哪一份办法，办法没有说明。`,
  'day-unknown': () => '作出和发布的日期都没有公开，无法核对当日是否有效。',
  published: (v) => `${stageOf(v)}已经公开。`,
  'not-published': (v) => `办法要求的“${stageOf(v)}”没有记录，而后面的环节已经公开。`,
  'own-notice-not-held': (v) => `${stageOf(v)}由申报组织自行张贴，没有收录，无法核对。`,
  'nobody-to-publish': (v) => `奖项全部空缺，没有组织可以列入${stageOf(v)}。`,
  'call-held': () => '本届有申报通知。',
  'call-not-held': () => '本届的申报通知未收录，无法核对名单是否属于同一届。',
  'not-on-earlier-list': (v) => `${of(v, 'name')}没有出现在本届的“${stageOf(v)}”里。`,
  'conditions-covered': () => '通知所列条件都有对应的条款。',
  'condition-without-rule': (v) => `“${of(v, 'text')}”：办法没有这一条件。`,
  'condition-number-differs': (v) =>
    `“${of(v, 'text')}”：其中的“${of(v, 'number')}”与所引条款写的不同。`,
  'window-long-enough': (v) => `${counted(v)}。两种算法都达到。`,
  'window-longer': (v) => `${counted(v)}。比办法写定的天数长。`,
  'window-first-day-only': (v) => `${counted(v)}。只有首日计入才达到；办法没有写首日是否计入。`,
  'window-too-short': (v) => `${counted(v)}。两种算法都不够。`,
  'window-days-unknown': (v) =>
    `${dayOf(v, 'from')}至${dayOf(v, 'until')}：${of(v, 'years')}年的放假安排尚未公布或未收录，无法计算工作日。`,
  'window-not-stated': (v) =>
    of(v, 'stage') === 'call-notice'
      ? `没有载明申报通知在媒体上公开的起止日期，无法计算；${required(v)}。`
      : `没有载明公示的起止日期，无法计算；${required(v)}。`,
  'window-tier-unknown': () => '名单没有载明各组织的奖项，而各奖项的公示期不同，无法核对。',
  'window-ends-off-work': (v) => `末日${dayOf(v, 'until')}不是工作日。`,
  'window-before-publication': (v) =>
    `公示自${dayOf(v, 'from')}起，而收录的这份文件${dayOf(v, 'published')}才发布；此前是否已经公开，本门户不知道。`,
  'window-stated-differs': (v) =>
    `印出的期限是“${of(v, 'stated')}”，而${counts(v)}，两种算法都对不上。`,
  'signed-after-publication': (v) =>
    `落款日期${dayOf(v, 'signed')}，晚于发布日期${dayOf(v, 'published')}。`,
  'decided-after-publication': (v) =>
    `决定日期${dayOf(v, 'decided')}，晚于发布日期${dayOf(v, 'published')}。`,
  'published-long-after': (v) =>
    `${dayOf(v, 'from')}落款或决定，${dayOf(v, 'published')}才发布，相隔一年以上。`,
  'applications-before-call': (v) =>
    `受理截止${dayOf(v, 'until')}，早于通知发布的${dayOf(v, 'published')}。`,
  'applications-after-list': (v) =>
    `受理截止${dayOf(v, 'until')}，而${stageOf(v)}${dayOf(v, 'begun')}已经开始。`,
  'stages-in-order': (v) => `${stages(v)}。先后一致。`,
  'stage-too-early': (v) =>
    `${stages(v)}。${of(v, 'ended') ? '前一环节还没有结束' : '先后不一致'}。`,
  'in-order': (v) => `${order(v)}。先后一致。`,
  'out-of-order': (v) => `${order(v)}。先后不一致。`,
  'in-order-alternative': (v) => `${order(v)}。与办法另一处所写的先后一致。`,
  'order-days-unknown': () => '公示的起止日期没有公开，无法核对公示、批准、表彰的先后。',
  'order-approval-unknown': (v) => `${order(v)}。批准日期没有公开，其余先后一致。`,
  complete: () => '公示要素齐全。',
  incomplete: (v) =>
    `未载明：${of(v, 'missing')
      .split(',')
      .map((each) => MISSING[each])
      .join('、')}。`,
} satisfies Partial<Record<AuditReason, Sentence>>;
