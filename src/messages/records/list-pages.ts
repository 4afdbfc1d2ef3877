import type { ListName } from '../../model/record-kinds.ts';
import type { Topic } from '../../model/topics.ts';
import { TOOLS } from '../site/tasks.ts';

interface ListWords {
  title: string;
  description: string;
  /** Where nothing is held: what is missing and what will stand here. */
  empty: string;
  /** The rules that say what is expected, and when. */
  expects: readonly Topic[];
}

/** What each list across cities is called, wherever it is named. */
export const LIST_NAMES: Record<ListName, string> = {
  calls: '申报通知',
  publicity: '公示名单',
  winners: '获奖名单',
  revocations: '撤销决定',
};

/** What each list across cities says of itself. */
export const LIST_PAGES: Record<ListName, ListWords> = {
  calls: {
    title: LIST_NAMES.calls,
    description: '各地历届申报通知：向哪一级申报，从哪天到哪天。',
    empty: '本门户尚未收录任何申报通知。发布后会在这里列出。各地办法规定的评选周期和通知方式如下：',
    expects: ['cycle', 'call-notice'],
  },
  publicity: {
    title: LIST_NAMES.publicity,
    description: '各地获奖决定作出之前公开的名单：受理、推荐、征求意见和拟奖。',
    empty: '本门户尚未收录任何公示名单。发布后会在这里列出。各地办法规定的公示如下：',
    expects: ['qualified-list', 'opinion', 'proposed-winners'],
  },
  winners: {
    title: LIST_NAMES.winners,
    description: '各地历届获奖组织，以及每个奖项今天是否过期或撤销。',
    empty:
      '本门户尚未收录任何获奖名单：这不表示没有组织获奖。表彰决定收录后会在这里列出。各地办法规定的评选周期如下：',
    expects: ['cycle', 'decision-public'],
  },
  revocations: {
    title: LIST_NAMES.revocations,
    description: '各地已作出的撤销决定：撤销了谁的哪一项奖，依据哪一条，多久不得申报。',
    empty:
      '本门户尚未收录任何撤销决定：这不表示没有作出过。撤销不定期，有决定才会列出。各地办法规定的撤销情形如下：',
    expects: ['revocation'],
  },
};

/** The list of everyone the other lists name. */
export const ORGANISATION_LIST = {
  title: '组织',
  description:
    '名单、公示、表彰和撤销决定提到的全部组织，按地区和拼音排列。状态说的是最近一项奖；“没有获奖记录”只指本站收录的名单。',
};

/** 收录的文件提到45家组织，其中30家有获奖记录。: one that two cities name counts in each. */
export function organisationsAnswer(count: number, won: number): string {
  return `收录的文件提到${count}家组织，其中${won}家有获奖记录。`;
}

/** What the list of organisations speaks of. */
export const ORGANISATIONS_NOTE =
  '各地的组织按拼音排列；状态说的是最近一项奖，“没有获奖记录”只指本站收录的名单。';

/** Where most who have read a list want to go. */
export const ONWARD: Record<ListName, readonly { path: string; text: string }[]> = {
  calls: [
    { path: 'eligibility/', text: '能不能申报' },
    { path: 'publicity/', text: LIST_NAMES.publicity },
  ],
  publicity: [
    { path: 'objection/', text: '提出异议' },
    { path: 'winners/', text: LIST_NAMES.winners },
  ],
  winners: [
    { path: 'verify/', text: TOOLS.award },
    { path: 'revocations/', text: LIST_NAMES.revocations },
  ],
  revocations: [
    { path: 'verify/', text: TOOLS.award },
    { path: 'winners/', text: LIST_NAMES.winners },
  ],
};

/** What the links between the lists are called together. */
export const LISTS_LABEL = '名单与统计';

export const DOWNLOAD_NOTE =
  '文件含更正前的旧版本，“已被取代”一列标明；统计时请排除这些行。样例、门户只收录草案的记录也各有一列标明（后一列的列名是“依据草案”：核对以草案为准）。';
