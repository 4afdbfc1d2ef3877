import type { Day } from '../../law/calendar/day.ts';
import type { LastMoment } from '../../law/calendar/last-moment.ts';
import type { RunningClock } from '../../law/objection/clocks.ts';
import type { FormList, ObjectionForm } from '../../law/objection/form.ts';
import type { LetterBlock } from '../../law/objection/letter.ts';
import type { LetterKind } from '../../law/objection/papers.ts';
import type { ObjectionMoment } from '../../law/objection/moment.ts';
import type { ObjectionTarget } from '../../law/objection/target.ts';
import { NOT_STATED } from '../site/blanks.ts';
import { fullDayWords } from '../days/days.ts';
import { lengthWords } from '../days/lengths.ts';
import { OBJECTION_WORDS as words } from './objection.ts';
import { datedWords, lastMomentWords } from '../days/windows.ts';

/** A named line of the hand-in sheet. */
export interface SheetLine {
  term: string;
  text: string;
}

/** What is possible about a list now, in one or two sentences. */
export function momentSentence(
  moment: ObjectionMoment,
  list: FormList,
  model: ObjectionForm,
): string {
  if (!list.publicity) return '这份文件没有公示期；发现写错的，可以申请更正。';
  return stateSentence(moment, list) + consequence(moment, list, model);
}

/** What runs while a list is open: opinions are asked for, or objections. */
function openNow({ stage }: FormList): string {
  return stage === 'opinion' ? '公开征求意见' : '公示';
}

function stateSentence({ at, hoursLeft }: ObjectionMoment, list: FormList): string {
  const { from, until } = list;
  const name = openNow(list);
  switch (at) {
    case 'before':
      return `${name}还没有开始，${from ? datedWords(from) : ''}开始。`;
    case 'inside':
      return `${name}正在进行，${endWords(list)}截止。`;
    case 'last-hours':
      return `${name}最后一天，${hoursLeft ? `还剩${hoursLeft}小时` : '不到1小时'}；无论怎样递交，稳妥的做法是在停止办公以前送达。`;
    case 'after':
      return `${name}已在${until ? datedWords(until) : ''}结束。`;
    case 'doubtful':
      return `${name}可能已经截止，请先向受理机构问清。`;
    case 'unknown':
      return `名单没有载明${name}的起止日期，请先向受理机构问清截止时间。`;
  }
}

/** 2026年10月9日（周五）12:00; of two readings of the last day the earlier one. */
function endWords({ until, safe = until ?? '', closes = '' }: FormList): string {
  return safe && datedWords(safe) + (/\d/.test(closes) ? closes : '');
}

function consequence({ at, open }: ObjectionMoment, list: FormList, model: ObjectionForm) {
  const { decided, stage } = list;
  if (model.during === 'whole-review')
    return decided
      ? `本届表彰决定已经公布，评审过程已经结束。仍可以书面反映情况，怎样处理，${model.silence}。`
      : `评审过程中随时可以提出异议${articlesWords(model)}。`;
  if (at === 'before') return '可以先写好，开始以后再递交。';
  if (stage === 'opinion')
    return open === false
      ? `征求意见结束以后能否再提，${model.silence}；对以后公示的名单有异议的，可以在那时提出。`
      : `这不是公示：意见供评审参考，是否逐件答复，${model.silence}；以后公示的名单另可提出异议。`;
  if (open === false)
    return `公示结束以后能否再提异议，${model.silence}；仍可以向受理机构书面反映情况，怎样处理由其决定。`;
  return '';
}

/** （第十二条）; empty where the text has no article on objections. */
function articlesWords({ papers }: ObjectionForm): string {
  const labels = papers.find(({ id }) => id === 'objection')?.labels.join('、') ?? '';
  return labels && `（${labels}）`;
}

/** What stands where a list that the portal does not hold would say it. */
const LOOK_UP = '＿＿＿＿＿＿＿＿＿＿（照名单填写）';

/**
 * Where, until when and how the paper is handed in. What nobody has written stands as 未载明; what a list says that
 * only the visitor has seen is left to be filled in.
 */
export function handInLines(
  { list, listTitle, office, channel }: ObjectionTarget,
  model: ObjectionForm,
  last: LastMoment | null,
  hasDeadline: boolean,
  today: Day,
): SheetLine[] {
  const everyday = model.everydayOffice
    ? `（条文写明的日常工作机构：${model.everydayOffice}，请先联系核实）`
    : '';
  const unknown = !list && listTitle !== '' ? LOOK_UP : NOT_STATED;
  return [
    ...(unknown === LOOK_UP
      ? [{ term: '名单', text: `《${listTitle}》。本站没有收录，以名单载明的为准` }]
      : []),
    { term: '递交给', text: office ?? unknown + everyday },
    { term: '地址', text: channel?.address ?? unknown },
    { term: '邮政编码', text: channel?.postcode ?? unknown },
    { term: '电话', text: channel?.phone ?? unknown },
    { term: '传真', text: channel?.fax ?? unknown },
    ...(channel?.email ? [{ term: '电子邮箱', text: channel.email }] : []),
    ...(hasDeadline
      ? [
          {
            term: '最后时刻',
            text: list && last ? lastWords(list, last, model, today) : list?.endNotes || unknown,
          },
          { term: '怎样算按时', text: channel?.inTime ?? unknown },
        ]
      : []),
    ...(list
      ? [
          { term: '名单', text: list.title },
          { term: '名单的网页', text: list.printed?.address ?? list.href },
        ]
      : []),
  ];
}

function lastWords(list: FormList, last: LastMoment, model: ObjectionForm, today: Day): string {
  const past = last.on < today;
  const review =
    model.during === 'whole-review' && !list.decided
      ? `。这是公示的最后时刻；评审过程中随时可以提出异议${articlesWords(model)}${past ? '' : '，仍宜早递交'}`
      : '';
  // Of a day that is over nobody need be told to hurry.
  if (past) return `已在${datedWords(last.on)}截止${review}`;
  const counted = list.untilIsCounted ? '（名单没有印末日，按条文的天数、首日不计推算）' : '';
  const law = list.lawUntil
    ? `。按条文的天数、首日不计，应当到${datedWords(list.lawUntil)}；名单印的较早，宜按较早的递交`
    : '';
  return `${fullDayWords(last.on).slice(0, 5)}${lastMomentWords(last)}${counted}${law}${review}${list.endNotes && `。${list.endNotes}`}`;
}

/** What must happen after the paper has been handed in: the clocks that exist, and those that do not. */
export function nextSentences(
  clocks: readonly RunningClock[],
  { upheld, silence }: Pick<ObjectionForm, 'upheld' | 'silence'>,
  receivedOn: string,
): string[] {
  const effects = upheld.map((effect) => `异议成立的后果：${effect}。`);
  if (clocks.length === 0)
    return [
      `收到材料以后多久办完、是否答复，${silence}。请留好回执，过后可以去电询问。`,
      ...effects,
    ];
  return [
    `以${datedWords(receivedOn)}送达推算（首日不计）：`,
    ...clocks.map(clockSentence),
    '日期是推算的最迟日；实际以受理机构收到材料、转送之日为准。',
    ...effects,
  ];
}

function clockSentence({ actor, task, length, from, until, note }: RunningClock): string {
  const what = `${actor}${task}：`;
  if (!length) return `${what}条文没有写期限。`;
  const start = from === null ? '，起算日条文未写明' : `，自${from}起`;
  const latest = until === null ? '，当年放假安排未收录，无法推算' : `，最迟${datedWords(until)}`;
  return `${what}${lengthWords(length)}${start}${latest}。${note ?? ''}`;
}

/** What must happen after an opinion has been handed in: the text sets no clock for it. */
export function afterOpinion({ silence }: Pick<ObjectionForm, 'silence'>): string[] {
  return [
    `收到意见以后怎样办理、是否逐件答复，${silence}。请留好回执，过后可以去电询问。`,
    '对以后公示的名单仍有异议的，可以在公示期内另行提出。',
  ];
}

/** What follows a report of facts: the clocks and consequences of objections are none of its own. */
export function afterReport({ silence }: Pick<ObjectionForm, 'silence'>): string[] {
  return [`反映情况以后怎样处理、是否答复，${silence}。请留好回执，过后可以去电询问。`];
}

/** How the paper is handed in, in order. */
export const HAND_IN_STEPS = [
  '打印材料，在空白处用笔填写，个人签名，单位加盖公章，写上日期。',
  '附上证明材料；材料给复印件，原件自己留着。',
  '当面递交的，请对方在回执上签收；邮寄的，留好寄出凭证；传真的，留好发送记录。',
  '自己留一份完整的复印件。',
];

/** The stub the office signs. */
export function receiptLines(title: string, name: string): string[] {
  return [
    `今收到${name || '＿＿＿＿＿＿＿＿'}递交的《${title}》1份，附证明材料＿＿项。`,
    '收件机构（签章）：＿＿＿＿＿＿＿＿＿＿＿＿',
    '收件人：＿＿＿＿＿＿',
    '收件时间：＿＿＿＿年＿＿月＿＿日＿＿时',
  ];
}

/** Hand-in sheet and receipt as blocks, for files that have no form of their own for them. */
export function handInBlocks(
  lines: readonly SheetLine[],
  next: readonly string[],
  receipt: readonly string[],
): LetterBlock[] {
  const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
  return [
    { kind: 'title', text: words.sheet },
    paragraph(words.notReceived),
    ...lines.map(({ term, text }): LetterBlock => ({ kind: 'entry', label: term, text })),
    { kind: 'heading', text: words.handInHeading },
    ...HAND_IN_STEPS.map((step, at) => paragraph(`${at + 1}．${step}`)),
    { kind: 'heading', text: words.nextHeading },
    ...next.map(paragraph),
    { kind: 'heading', text: words.receipt },
    ...receipt.map(paragraph),
  ];
}

/** The entry of the last day in a calendar. */
export function lastDaySummary(kind: LetterKind, organisation: string): string {
  return `递交${kind === 'opinion' ? '意见' : '异议'}的最后一天：${organisation}`;
}
