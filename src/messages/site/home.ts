import type { Status } from '../../law/regulation/status.ts';
import { statusName } from '../rules/status.ts';
import { TOOLS } from './tasks.ts';

/** The portal's first page. */
export const HOME_PAGE = {
  title: '各地政府质量奖：规则、名单、期限',
  open: '现在',
  places: '各地',
  newest: '最近公开',
  verify: TOOLS.award,
  nothingOpen: '本门户未见正在进行的申报和公示；是否有，请以各地主管部门的网站为准。',
} as const;

/** What is open today. */
export const OPEN_PAGE = {
  description: '各地正在进行的申报和公示：还剩几天，到哪一天截止。',
  elsewhere: '其他地区到哪一步',
} as const;

/** Every place and its texts. */
export const PLACES_PAGE = {
  description: '本站收录的各地政府质量奖和管理办法，以及每个文本的效力状态。',
  find: '按地名或奖项名称查找',
  nothing: '没有收录这个地方。可以换一个名称，或清空后看全部地区。',
  chosen: '只列出了已选的地区。',
  all: '看全部地区',
  failed: '查找出了错，已经停用。下面是收录的全部地区。',
} as const;

/** 3份公示，1个申报: how many windows are listed; empty for none. */
export function openCountWords(windows: readonly { kind: 'call' | 'publicity' }[]): string {
  const calls = windows.filter(({ kind }) => kind === 'call').length;
  const lists = windows.length - calls;
  return [...(lists > 0 ? [`${lists}份公示`] : []), ...(calls > 0 ? [`${calls}个申报`] : [])].join(
    '，',
  );
}

/** 3份公示，1个申报，最先截止的在前。 */
export function openAnswer(windows: readonly { kind: 'call' | 'publicity' }[]): string {
  return `${openCountWords(windows)}，最先截止的在前。`;
}

/** 全部12项, of what is open. */
export function allOpenWords(count: number): string {
  return `全部${count}项`;
}

/** 预计2026年的一届, behind the name of a city. */
export function nextRoundWords(year: number): string {
  return `下一届预计${year}年`;
}

/** What goes before the rounds that are expected where nothing is open. */
export const EXPECTED = '按评审周期和已有的各届推算，以申报通知为准：';

/** 收录5个地区的办法：2个已施行，未见废止；3个只有草案。 */
export function placesAnswer(statuses: readonly (Status | null)[]): string {
  const held = statuses.filter((status) => status !== null);
  const parts = [...new Set(held)].map((status) => {
    const count = held.filter((each) => each === status).length;
    return status === 'draft' ? `${count}个只有草案` : `${count}个${statusName(status)}`;
  });
  const without = statuses.length - held.length;
  if (without > 0) parts.push(`${without}个还没有文本`);
  return `收录${statuses.length}个地区的办法：${parts.join('；')}。`;
}

/** 内蒙古自治区（2）: a province and how many of its places are held. */
export function provinceWords(province: string, count: number): string {
  return `${province}（${count}）`;
}

/** 全部40个地区. */
export function allPlacesWords(count: number): string {
  return `全部${count}个地区`;
}
