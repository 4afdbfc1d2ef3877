import { fullDayWords } from '../days/days.ts';
import type { RegulationFile } from '../../schemas/regulation.ts';
import type { Aspect, TextTopic, Topic, TopicGroup } from '../../model/topics.ts';

/** What the comparison of the cities says of itself. */
export const COMPARISON_PAGE = {
  title: '各地对照',
  description: '各地政府质量奖的名额、周期、奖金、公示、异议与撤销规定，逐项对照，逐格链接到条文。',
  answer: (cities: number) => `${cities}个地区的办法逐项对照，每一格都链接到条文。`,
  ofCity: (city: string) => `${city}的规定，逐项`,
  ofCityDescription: (city: string) =>
    `${city}质量奖的名额、周期、奖金、公示、异议与撤销规定，逐项链接到条文。`,
  ofCityAnswer: (city: string, items: number) => `${city}的办法，按各地对照的${items}项列出。`,
  withOthers: '与其他地区对照',
  manyAnswer: (cities: number) => `${cities}个地区的办法，选几个逐项对照；每一格都链接到条文。`,
  byCity: '各地的规定',
  lead: '表中每一格都由该地办法的规则生成，并链接到条文。“本办法未规定”“草案未规定”表示全文逐句读过，没有一句说到这一项；门户不作推断。实施细则没有收录。',
} as const;

/** The fixed sentences of the page of frequent questions. */
export const QUESTION_PAGE = {
  title: '常见问题',
  description: '奖金、名额、公示、异议、再次申报等常见问题，各地办法分别怎样规定，出自哪一条。',
  answer: (questions: number) => `先选一个地区：${questions}个常见问题，每个都先给答案，再给条文。`,
  ofCity: (city: string) => `${city}质量奖常见问题`,
  ofCityDescription: (city: string) =>
    `${city}质量奖的奖金、名额、公示、异议、再次申报等，办法怎样规定，出自哪一条。`,
  ofCityAnswer: (count: number, draft: boolean) =>
    `${count}个问题，答案都取自${draft ? '草案，草案没有法律效力' : '办法'}；没有写到的照实说。`,
  more: (count: number) => `另有${count}条`,
  cities: '选一个地区',
  all: '全部问题',
  elsewhere: '各地怎样规定',
  compared: '各地对照',
  lead: '答案取自各地办法整理成的规则，每一句都注明条款。全文逐句读过仍没有写到的，写“本办法未规定”“草案未规定”；实施细则没有收录；草案没有法律效力。',
} as const;

/** Before the word for what a text leaves unsaid: 可否再次申报：. */
export const subjectWords = (subject: string): string => `${subject}：`;

export const TOPIC_GROUP_NAMES: Record<TopicGroup, string> = {
  award: '奖项',
  procedure: '申报与评审',
  objection: '异议与回避',
  afterwards: '获奖以后',
  administration: '机构与监督',
};

export const TOPIC_NAMES: Record<Topic, string> = {
  recipients: '授予对象',
  places: '奖项与名额',
  cycle: '评审周期',
  vacancy: '可否空缺',
  fee: '是否收费',
  prize: '奖励',
  'prize-exception': '不发奖金的情形',
  'repeat-place': '再次获奖是否占名额',
  reapply: '可否再次申报',
  opinion: '公开征求意见',
  'qualified-list': '申报与受理名单的公示',
  'proposed-winners': '拟奖名单公示',
  'call-notice': '申报通知',
  order: '公示与批准的先后',
  'objection-upheld': '异议成立的后果',
  'objection-form': '异议的提出与办理',
  scores: '评分与排序',
  reviewers: '评审组人数',
  'review-time': '办理时限',
  recusal: '回避',
  'award-duties': '获奖组织的义务',
  revocation: '撤销',
  forgery: '伪造、冒用',
  deciders: '谁提出、谁决定',
  office: '日常机构',
  'apply-to': '向谁申报',
  materials: '申报材料',
  standard: '评审标准',
  funding: '经费来源',
  'decision-public': '决定是否公开',
  confidentiality: '保密',
  'reviewer-conduct': '评审人员纪律',
  'public-scrutiny': '社会监督',
  support: '宣传推广与支持',
  oversight: '对获奖组织的监督',
  interpretation: '解释',
};

/** Each row as a person would ask it. */
export const TOPIC_ASKS: Record<Topic | TextTopic, string> = {
  recipients: '授给谁？',
  places: '评几个？',
  cycle: '几年评一次？',
  vacancy: '可以空缺吗？',
  fee: '要交钱吗？',
  prize: '奖什么？',
  'prize-exception': '什么情况不发奖金？',
  'repeat-place': '再次获奖占名额吗？',
  reapply: '获奖以后还能再报吗？',
  opinion: '会公开征求意见吗？',
  'qualified-list': '申报和受理的名单公示多久？',
  'proposed-winners': '拟奖名单公示多久？',
  'call-notice': '怎样通知申报？',
  order: '先公示还是先批准？',
  'objection-upheld': '异议成立会怎样？',
  'objection-form': '怎样提异议？',
  scores: '怎样打分、排序？',
  reviewers: '评审组要几个人？',
  'review-time': '评审要多久？',
  recusal: '谁要回避？',
  'award-duties': '获奖以后要做什么？',
  revocation: '什么情况会撤销？',
  forgery: '伪造、冒用怎么处理？',
  deciders: '谁提出、谁决定？',
  office: '找哪个机构？',
  'apply-to': '向谁申报？',
  materials: '要交什么材料？',
  standard: '按什么标准评？',
  funding: '钱从哪里来？',
  'decision-public': '决定公开吗？',
  confidentiality: '要保守什么秘密？',
  'reviewer-conduct': '评审人员要守什么纪律？',
  'public-scrutiny': '社会怎样监督？',
  support: '怎样宣传、扶持？',
  oversight: '获奖以后怎样监督？',
  interpretation: '由谁解释？',
  effective: '什么时候施行？',
  term: '管到什么时候？',
  repeals: '废止了哪些文件？',
};

/** The rows on the text itself, under a heading of their own. */
export const TEXT_GROUP_NAME = '文本的效力';
export const TEXT_TOPIC_NAMES: Record<TextTopic, string> = {
  effective: '施行',
  term: '有效期',
  repeals: '废止',
};

/** 2019-01-01起施行; the words themselves where they name no day. */
export function effectiveSentence({ on, remark, cites }: Stated<'effective'>): string {
  if (on) return `${on}起施行`;
  return blankDayWords(cites[0]?.quote ?? '', remark);
}

/** “自公布之日起30日后施行”（公布日期没有印）: words that name no day; a remark that repeats them is not said. */
export function blankDayWords(quote: string, remark: string | undefined): string {
  return `“${quote}”${remark && !quote.includes(remark) ? `（${remark}）` : ''}`;
}

/** 5年; 未写年数 where the text speaks of its trial only. */
export function termSentence({ years, until, cites }: Stated<'term'>): string {
  if (until) return `至${fullDayWords(until)}`;
  return years ? `${years}年` : `“${cites[0]?.quote ?? ''}”，未写年数`;
}

type Stated<K extends 'effective' | 'term'> = NonNullable<RegulationFile[K]>;

/** What the table of the comparison says of its cells. */
export const COMPARISON_TABLE = {
  filter: '筛选',
  onlyDifferences: '只看有差别的行',
  topics: '事项',
  legend: '项目左边有粗线的，各地不同；格左边有粗线的，与多数地方不同',
  cities: '对照哪些地区',
  open: (cities: number) => `选地区（${cities}个）`,
  noneChosen: '还没有选地区。',
  chosen: (cities: readonly string[]) => `对照：${cities.join('、')}`,
  notFetched: '有的地区没有取到，请再选一次，或看该地区自己的页面。',
  next: '接下来',
  /** All cities, or those chosen. */
  download: '下载全部地区的表：',
  downloadChosen: '下载所选地区的表：',
  uniform: '各地一致',
  outlier: '（与多数地方不同）',
} as const;

/** Of a rule whose text leaves open what it reaches. */
export const OPEN_REACH = '适用范围未明';

/** What a text may be silent on, in words. */
export const ASPECT_NAMES: Record<Aspect, string> = { ...TOPIC_NAMES, validity: '奖项有效期' };
