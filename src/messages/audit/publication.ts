import type {
  CountedWindow,
  PublicationReasons,
  RequiredLength,
  StagesWithGap,
  StepDays,
  TwoStages,
} from '../../audit/publication/reasons.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import { fullDayWords } from '../days/days.ts';
import { lengthWords } from '../days/lengths.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';
import { RECORDED_STEPS } from '../rules/steps.ts';
import type { TextWord } from '../rules/text-word.ts';
import { UNSTATED, absenceWords } from '../site/states.ts';
import type { SentencesFor } from './sentence.ts';

export const unitWords = (unit: CountedWindow['unit']): string =>
  unit === 'working-day' ? '个工作日' : '日';
const required = ({ required: length }: RequiredLength, text: TextWord) =>
  `${text}要求${lengthWords(length)}`;
const RUNNING: Partial<Record<PublicationStage, string>> = {
  'call-notice': '通知公开',
  opinion: '征求意见',
};
/** What runs while a stage is open: 公示, which asking for opinions (W22, B15) and a call are not. */
export const running = (stage: PublicationStage): string => RUNNING[stage] ?? '公示';
const BOUND = { least: '至少', most: '至多' };
/** Where a year without a table falls among the days, `bounded` says that the numbers are the least or the most. */
const counts = ({ from, until, unit, withFirst, withoutFirst, bounded }: CountedWindow) => {
  const bound = bounded ? BOUND[bounded] : '';
  return `${fullDayWords(from)}至${fullDayWords(until)}：首日也算${bound}为${withFirst}${unitWords(unit)}，首日不计${bound}为${withoutFirst}${unitWords(unit)}`;
};
const counted = (window: CountedWindow & RequiredLength, text: TextWord) =>
  `${counts(window)}${window.bounded ? `（${window.years.join('、')}年的放假安排未收录）` : ''}；${required(window, text)}`;

const stepNames = (steps: StepDays['sequence']) =>
  steps.map((step) => RECORDED_STEPS[step]).join('、');
const order = ({ sequence, publicity, approvals, award }: StepDays, text: TextWord) => {
  const days = [
    publicity &&
      `${RECORDED_STEPS.publicity}${fullDayWords(publicity.from)}至${fullDayWords(publicity.until)}`,
    ...approvals.map(({ step, on }) => `${RECORDED_STEPS[step ?? 'approval']}${fullDayWords(on)}`),
    award && `${RECORDED_STEPS.award}${fullDayWords(award)}`,
  ].filter((each) => each !== null);
  return `${text}的先后是${stepNames(sequence)}；记录的日期：${days.join('，')}`;
};
const missingApproval = ({ approvals, missing }: StepDays) =>
  missing.length === 0
    ? null
    : approvals.some(({ step }) => step === null)
      ? `记录只有一个批准日期，是${stepNames(missing)}中哪一步的${UNSTATED}，另一步的日期也${UNSTATED}`
      : `${stepNames(missing)}的日期${UNSTATED}`;
const missingDays = (days: StepDays) =>
  [missingApproval(days), days.award ? null : `${RECORDED_STEPS.award}的日期${UNSTATED}`]
    .filter((each) => each !== null)
    .join('；');
const stages = ({ earlier, earlierDay, ended, stage, from }: TwoStages) => {
  const begun = earlier === 'call-notice' ? '发布' : '开始';
  return `${PUBLICATION_STAGE_NAMES[earlier]}${fullDayWords(earlierDay)}${ended ? '结束' : begun}，${PUBLICATION_STAGE_NAMES[stage]}${fullDayWords(from)}开始`;
};

const gap = ({ stage, absence }: StagesWithGap['between'][number]) =>
  `“${PUBLICATION_STAGE_NAMES[stage]}”${absence ? absenceWords(absence) : `的日期${UNSTATED}`}`;

/** What is made public from the call to the award: whether, for how long, and in which order. */
export const PUBLICATION_SENTENCES: SentencesFor<PublicationReasons> = {
  published: ({ stage }) => `${PUBLICATION_STAGE_NAMES[stage]}已经公开。`,
  'not-published': ({ stage, absence }, text) =>
    `${text}要求公开的“${PUBLICATION_STAGE_NAMES[stage]}”${absenceWords(absence)}，而后面的环节已经公开。`,
  'own-notice-not-held': ({ stage }) =>
    `${PUBLICATION_STAGE_NAMES[stage]}由申报组织自行张贴，没有收录，无法核对。`,
  'nobody-to-publish': ({ stage }) =>
    `奖项全部空缺，没有组织可以列入${PUBLICATION_STAGE_NAMES[stage]}。`,
  'window-long-enough': (window, text) => `${counted(window, text)}。两种算法都达到。`,
  'window-longer': (window, text) => `${counted(window, text)}。比${text}写定的天数长。`,
  'window-first-day-only': (window, text) =>
    `${counted(window, text)}。只有首日也算才达到；${text}没有写首日是否计入。`,
  'window-too-short': (window, text) => `${counted(window, text)}。两种算法都不够。`,
  'window-days-unknown': ({ from, until, years }) =>
    `${fullDayWords(from)}至${fullDayWords(until)}：${years.join('、')}年的放假安排尚未公布或未收录，无法计算工作日。`,
  'window-not-stated': (length, text) =>
    length.stage === 'call-notice'
      ? `申报通知在媒体上公开的起止日期${UNSTATED}，无法计算；${required(length, text)}。`
      : `${running(length.stage)}的起止日期${UNSTATED}，无法计算；${required(length, text)}。`,
  'window-tier-unknown': ({ stage }) =>
    `各组织的奖项${UNSTATED}，而各奖项${running(stage)}的天数不同，无法核对。`,
  'window-ends-off-work': ({ until }) => `末日${fullDayWords(until)}不是工作日。`,
  'window-before-publication': ({ stage, from, published }) =>
    `${running(stage)}自${fullDayWords(from)}起，而收录的这份文件${fullDayWords(published)}才发布；此前是否已经公开，本门户不知道。`,
  'window-stated-unread': ({ stated }) =>
    `印出的期限“${stated}”里没有读出天数，没有与起止日核对，请自行核对。`,
  'window-stated-differs': (window) =>
    `印出的期限是“${window.stated}”，而${counts(window)}，两种算法都对不上。`,
  'stages-in-order': (both) => `${stages(both)}。先后一致。`,
  'stage-too-early': (both) =>
    `${stages(both)}。${both.ended ? '前一环节还没有结束' : '先后不一致'}。`,
  'stage-days-unknown': (both) =>
    `${stages(both)}。${
      both.between.length > 0
        ? `其间${both.between.map(gap).join('，')}`
        : `前一环节哪一天结束${UNSTATED}`
    }，无法核对先后。`,
  'in-order': (days, text) => `${order(days, text)}。先后一致。`,
  'out-of-order': (days, text) => `${order(days, text)}。先后不一致。`,
  'in-order-alternative': (days, text) => `${order(days, text)}。与${text}另一处所写的先后一致。`,
  'order-days-unknown': ({ absence }) =>
    `${absence ? `拟奖名单公示${absenceWords(absence)}` : `公示的起止日期${UNSTATED}`}，无法核对公示、批准、表彰的先后。`,
  'order-approval-unknown': (days, text) =>
    `${order(days, text)}。${missingDays(days)}，其余先后一致。`,
};
