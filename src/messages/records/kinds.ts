import type { Recipient } from '../../model/recipients.ts';
import { winnersWords } from '../rules/places-words.ts';

/** What a row of a list is. */
export const KIND_WORDS: Record<Recipient, string> = {
  organisation: '组织',
  person: '个人',
  team: '班组',
  project: '项目',
};

/** Head over the names of a list that has more than organisations. */
export const NAME_OF_ANY = '名称';

/** ：项目“轴承全流程追溯”, behind an event of the unit; nothing where the unit itself is meant. */
export function ofUnitWords({
  kind = 'organisation',
  name,
}: {
  kind?: Recipient | undefined;
  name: string;
}): string {
  return kind === 'organisation' ? '' : `：${KIND_WORDS[kind]}“${name}”`;
}

/** 项目“冷链温控”（样例冷链公司）; 周某甲（样例仪表公司检验组长）; of an organisation its name alone. */
export function namedWords({
  kind = 'organisation',
  name,
  unit,
  post = '',
}: {
  kind?: Recipient | undefined;
  name: string;
  unit?: string | undefined;
  post?: string | undefined;
}): string {
  if (kind === 'organisation') return name;
  const called = kind === 'person' ? name : `${KIND_WORDS[kind]}“${name}”`;
  return unit === undefined ? called : `${called}（${unit}${post}）`;
}

/** 4家单位、3个项目: rows in the measure of each kind. */
export function measuredWords(kinds: readonly Recipient[]): string {
  return [...new Set(kinds)]
    .map((kind) => winnersWords(kinds.filter((each) => each === kind).length, [kind]))
    .join('、');
}

/** In place of the name of a person whose award was taken back: only the decision itself names him. */
export const NAMED_IN_DECISION = '1名个人（姓名见决定）';

/** A sentence where no person is named: 名单上的个人：奖金1万元. */
export function withoutNames(sentence: string, persons: readonly string[]): string {
  return persons.reduce((said, name) => said.replaceAll(name, '名单上的个人'), sentence);
}

/** In place of the name of a person who was proposed and did not win. */
export const NOT_NAMED = '（未获奖，姓名不再显示）';

/** Behind the size of a file that names persons. */
export const NOT_OFFERED = '，含个人姓名，只登记，不提供下载';

/** What the notice of a list that was entered in part says of its length; null where it says nothing. */
export interface Part {
  stated: number | null;
  unit?: string | undefined;
}

/** 通知称43家，本站录入6家: of a list that was entered in part. */
export function partialWords({ stated, unit = '家' }: Part, entered: number): string {
  return stated === null
    ? `本站只录入名单的一部分，${entered}${unit}`
    : `通知称${stated}${unit}，本站录入${entered}${unit}`;
}
