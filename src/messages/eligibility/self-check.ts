import type { Recipient } from '../../model/recipients.ts';
import { RECIPIENT_NAMES } from '../rules/recipients.ts';
import type { FactGroup } from '../../model/facts.ts';

export const FACT_GROUP_NAMES: Record<FactGroup, string> = {
  entity: '申报主体',
  management: '质量管理',
  standing: '业绩与贡献',
  record: '近年的记录',
  awards: '获奖与诚信',
};

/** Every fixed sentence of the self-check. */
export const SELF_CHECK_WORDS = {
  basis: '依据',
  conditions: '申报条件一览',
  referenceDay: '按这天算',
  countedBack: '“近3年”从哪天往回数，条文没有写；这里从推算那天往回数。',
  unknown: '不清楚',
  never: '没有',
  happened: '有，最近在',
  choose: '请选择',
  level: '级别',
  day: '日期',
  year: '年份',
  amount: '年数',
  rank: '名次',
  articles: '依据',
  results: '结果',
  none: '没有',
  save: '保存回答',
  load: '读取回答',
  report: '申报自查结果',
  docx: '下载 Word 报告',
  reportSaved: '报告已交给浏览器下载。',
  reportFailed: '没有取到制作报告的程序，请检查网络后再试，也可以直接打印本页。',
  reportBroken: '报告没有做成，请再试一次，也可以直接打印本页。',
  failed:
    '这里出了错，没有算出结果，先前的结果已经撤下。请核对刚改的回答，或者刷新页面重新填写；仍然这样的，请换较新的浏览器，或者打印本页逐项对照。',
  share: '复制带回答的链接',
  link: '带回答的链接',
  linkCopied: '链接已复制。全部回答都写在链接的“#”之后：谁拿到链接，谁就能看到。',
  linkShown: '请复制下面的链接。全部回答都写在链接的“#”之后：谁拿到链接，谁就能看到。',
  linkOpened: '已读取链接里的回答，网址里的回答已经去掉。',
  badLink: '链接里的回答读不出来：',
  notAnswers: '里面不是保存下来的回答。',
  noAnswers: '里面一个回答也没有。',
  tooLarge: '太大了，不是保存下来的回答。',
  unreadable: '可能已经移走，请重新选择。',
  nothingUsable: '里面没有能用的回答。',
  nothingToKeep: '还没有能用的回答。',
  saved: '回答已交给浏览器下载。',
  compare: '看各地分别如何',
  again: '再算一种情况',
  first: '情况一（留下的）',
  second: '情况二（现在的）',
  scenarios: '两种情况',
  swap: '换成情况一继续改',
  forget: '不再比较',
  kept: '这一组回答留作情况一。接着改动回答，就是情况二，两种结果并排列出。',
  same: '两种情况的每一项结果都相同。',
  print: '打印',
  wipe: '清空',
  wiped: '已清空全部回答。',
  loaded: '已读取文件里的回答。',
  badFile: '这个文件读不出来：',
  fileName: '申报自查',
  applicant: '申报者',
  fromDay: '按哪一天推算',
  next: '下一步',
  todo: '怎么办',
  filing: '怎样申报',
  readings: '有几种读法',
  lasting: '单靠等待不能满足，要先改变情况',
  askWhich: '有几种读法，先问清受理机关按哪一种',
  evidence: '通常要准备的材料',
  evidenceHelp: '条文没有逐项列出证明，下面是通常用得上的，以申报通知为准。',
  backToQuestion: '改回答',
  stillAhead: '这一天晚于推算那天，按还没有开始计算。',
  unfinished: '还缺日期等内容，暂按不清楚计算。',
  openThere: '用这些回答在那里自查',
  organisation: '单位名称或代码',
  notKnown: '本站没有收录这个组织的获奖或撤销记录；没有收录不等于没有获过奖，请自行填写。',
  toResults: '看结果',
} as const;

/** At a field that was filled in: 按《…》填写，请核对。 */
export function sourceSentence(titles: readonly string[]): string {
  return `按${titles.map((title) => `《${title}》`).join('、')}填写，请核对。`;
}

/** Only asked in one case, for readers without scripts. */
export function onlyWhenSentence(is: string, answer: string): string {
  return `（仅${PLAIN_ANSWERS[is] ?? answer}的填写）`;
}

/** （申报者是个人、班组的填写）: whose question it is, for readers without scripts. */
export function onlyForSentence(applicants: readonly Recipient[]): string {
  return `（申报者是${applicants.map((each) => RECIPIENT_NAMES[each]).join('、')}的填写）`;
}

/** What stands before the field of an amount with a unit of its own. */
export function amountLabel(unit: string): string {
  return `数量（${unit}）`;
}

/** Answers that say nothing without their question, which stands before. */
const PLAIN_ANSWERS: Record<string, string> = {
  true: '前一问答“是”',
  false: '前一问答“否”',
  happened: '前一问答“有”',
};

/** From which records answers were filled in. */
export function filledSentence(titles: readonly string[], filled: boolean): string {
  const records = titles.map((title) => `《${title}》`).join('、');
  return filled
    ? `已按本站记录填写，来自：${records}。请核对。`
    : `本站有这个组织的记录：${records}。这份办法的申报条件不问其中的内容，没有填写。`;
}

/** The examples a text's conditions are tried with, on a page of their own. */
export const CASES_PAGE = {
  title: '自查例子',
  description: (award: string) =>
    `${award}申报条件的自查例子：写明事实和应得的结果，可以逐个核对、提出不同意见、下载。`,
  lead: '每个例子写明按哪一天推算、事实和应得的结果；没有写出的事实算没有回答。生成网站时逐个验算，有一个不合就不发布。对结果有不同理解的，请指着例子的序号和条款提出。',
  download: '下载全部例子（JSON）',
  none: '这份文本还没有自查例子。',
  on: '按哪一天推算',
  outcome: '结论',
  facts: (count: number) => (count > 0 ? `所设事实（${count}项）` : '没有设定任何事实'),
} as const;

/** Leads to the self-check by another text of the same award. */
export function otherTextWords(text: {
  title: string;
  mark: string | null;
  status: { label: string };
}): string {
  return `另可按《${text.title}》${text.mark ?? ''}（${text.status.label}）试算。`;
}

/** Which round an award was won in, by the year of its call: 市长质量奖哪一届（年份）. */
export function roundAsked(tier: string): string {
  return `${tier}哪一届（年份）`;
}

/** What a question rests on, folded away: 依据, and what its words mean. */
export function groundsTitle(explained: boolean): string {
  return explained ? '依据与词语解释' : '依据';
}

/** Where the reference day comes from. */
export const REFERENCE_SENTENCES = {
  deadline: '已填为正在进行的申报的截止日，可以改。',
  demonstration: '没有收录正在进行的申报，已填为演示日，可以改。',
  today: '没有收录正在进行的申报，已填为今天（北京时间），可以改。',
  typed: '按您填的日期推算。',
  empty: '没有填日期：按今天推算。',
  impossible: '日期不完整，或者不存在，年份应在1000至2999之间。请改正；暂按今天推算。',
} as const;

/** Which day of a round that is looked back at is filled in. */
export const ROUND_DAY_SENTENCES = {
  deadline: (label: string) => `已填为${label}的申报截止日，可以改。`,
  published: (label: string) => `已填为${label}最早公开文件的那一天，申报截止日未收录，可以改。`,
  lastDay: '已填为这份文本施行的最后一天，可以改。',
} as const;

/** The check by a text that is over: what it is for, and where one checks for now. */
export const LOOK_BACK = {
  meaning: '本页按它推算，只供回看依据它评审的各届，不说明现在能不能申报。',
  now: '现在申报，按现行文本自查',
} as const;

/** 选一个地区，逐项回答，就知道有没有不符合。收录5个地区，1个正在申报。 */
export function checksAnswer(places: number, calls: number): string {
  const open = calls > 0 ? `${calls}个正在申报` : '未见正在进行的申报';
  return `选一个地区，逐项回答，就看得出有没有不符合申报条件之处。收录${places}个地区，${open}。`;
}

/** Heads the self-check of a city: 能不能申报乌海市市长质量奖. */
export function checkTitle(award: string): string {
  return `能不能申报${award}`;
}

/**
 * What a self-check will tell, before anything is answered: 正在申报，12月11日截止。对照22项申报条件，另有1项本页不问；边答边算，答案不外传。 How many
 * questions there are is said where they are counted.
 * @param start.until day words of the open call's deadline; null where none is open
 * @param start.over what a text is that no longer governs; null of one that may
 */
export function startSentence(start: {
  conditions: number;
  notAsked: number;
  draft: boolean;
  until: string | null;
  over: string | null;
}): string {
  const { conditions, notAsked, draft, until, over } = start;
  return [
    over === null ? '' : `${over}，只供回看。`,
    until === null ? '' : `正在申报，${until}截止。`,
    draft ? '按草案试算：' : '',
    `对照${conditions}项申报条件`,
    notAsked > 0 ? `，另有${notAsked}项本页不问` : '',
    '；边答边算，答案不外传。',
  ].join('');
}

/** 申报条件一览（22项）. */
export function conditionsWords(count: number): string {
  return `${SELF_CHECK_WORDS.conditions}（${count}项）`;
}

/** The cases a text's conditions are tried with. */
export const CASES_NAME = '自查例子';

/** Behind the link to them: ：3个. */
export function caseCount(count: number): string {
  return `：${count}个`;
}

/** 自查例子（12个）. */
export function casesWords(count: number): string {
  return `${CASES_NAME}（${count}个）`;
}

/** What a city's self-check is for. */
export function cityCheckDescription(award: string): string {
  return `逐项对照${award}的申报条件，看有没有不符合之处，从哪一天起可以申报。`;
}
