import type { CheckCode } from '../../../audit/result.ts';

/** What the page about all checks says of itself. */
export const CHECKS_PAGE = {
  title: '怎样核对',
  results: '核对的结果',
  checks: '核对项目',
  description: '每份通知和名单怎样与办法逐项核对，每项核对问什么、有哪几种读法、举例说明。',
  lead: '每份通知、名单和决定都与所依据的办法逐项核对。名额、天数、奖金、先后等数字都取自办法整理成的规则。核对只比较公开的记录与办法的字面规定，不是对任何机关或组织的认定。',
} as const;

/** What stands on the page of one check. */
export const CHECK_PAGE = {
  duty: '为什么核对',
  examples: '举例',
  kept: '符合的',
  readings: '几种读法',
  oneReading: '这一项只比较写明的日期、数字或者文字，没有不同的读法。',
  failing: '核对不符合的文件',
  none: '本站收录的文件里，这一项没有不符合的。',
  noneReal: '真实的文件里没有不符合的；下面都是样例。',
  articles: '用到的条款',
  replies: '有不同意见，怎样回应',
  authority: '发布机关',
  firm: '被核对的组织和公民',
  byAuthority:
    '印错的，更正原文件，更正公布以后本站随之修订；确实如此的，可以写一句公开说明，登在核对结果旁边。',
  byFirm: '可以作回应，照登在核对结果旁边，写明是谁、哪一天说的；核对结果不因回应而改变。',
  evidence: '最好附上',
  how: '怎样提出更正或者回应',
  toAll: '全部核对项目',
} as const;

/** 收录的文件核对过58项：符合52项、提示4项、不符合2项（样例56项在内）。 */
export function checkAnswer(
  tally: readonly { name: string; count: number }[],
  samples: number,
): string {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return '收录的文件里还没有可以这样核对的。';
  const counts = tally.map(({ name, count }) => `${name}${count}处`).join('、');
  const which = samples === all ? '都是样例' : `其中样例${samples}处`;
  return `收录的文件这样核对过${all}处：${counts}${samples > 0 ? `（${which}）` : ''}。`;
}

/** What the example that does not keep the duty comes to: 不符合的; 列为提示的; 无法核对的. */
export function brokenWords(example: string): string {
  return `${/不符合|列为提示|无法核对/.exec(example)?.[0] ?? '不符合'}的`;
}

/** 共5个文本的12处，逐项看: over the articles, text by text. */
export const articlesSummary = (texts: number, places: number): string =>
  `共${texts}个文本的${places}处，逐项看`;

/** How many more records fail than are named. */
export const moreFailing = (count: number): string => `另有${count}处，见各份文件。`;

/** Where the page of a check stands, for those who read a report and not a page. */
export const explainedAt = (check: CheckCode): string => `说明见门户的 checks/${check}/`;
