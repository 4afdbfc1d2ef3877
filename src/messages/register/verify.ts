import type { BarState } from '../../law/awards/bar.ts';
import type { StateOnDay } from '../../law/awards/verify-award.ts';
import { fullDayWords } from '../days/days.ts';
import { AWARD_STATE_NAMES } from '../records/lists.ts';
import { DAY_NOT_STATED } from '../site/blanks.ts';
import { RECORD_NAMES } from '../records/records.ts';
import { TOOLS } from '../site/tasks.ts';

/** Every visible word of the verification. */
export const VERIFY_WORDS = {
  title: TOOLS.award,
  description: '输入组织名称或统一社会信用代码和日期，看它在那一天有哪些奖项、是否过期或撤销。',
  asked: '组织名称（可以只写一部分，曾用名也行）或统一社会信用代码',
  day: '哪一天的状态',
  submit: '核验',
  wipe: '清空',
  privacy:
    '核验在您的浏览器里进行：按下按钮时读取一次本站的名单文件，输入的内容不发送、不保存、不进入网址。',
  noScript:
    '核验需要浏览器运行脚本。脚本没有运行时，请直接查获奖名单：名单上列出了每一项奖的决定日期、有效期和撤销情况。',
  toWinners: '查获奖名单',
  loading: '正在读取名单……',
  failed: '名单文件没有读到。请检查网络后再试，或直接查获奖名单。',
  tooShort: '请至少输入名称中的两个字，或18位统一社会信用代码。',
  broken: '核验出了错，没有结果。请刷新页面再试，或直接查获奖名单；仍然这样的，请换较新的浏览器。',
  noDay: '请选择日期。',
  impossibleDay: '日期不完整，或者不存在，年份应在1000至2999之间，请改正。',
  notHeld: '本站未收录',
  notHeldMeaning:
    '不等于未获奖。本站只收录了部分地区、部分届次的名单；是否获奖，请向授奖机关查询。',
  noAward: '本站收录的名单提到这个组织，但没有收录它的获奖决定：不等于未获奖。',
  sample: '【样例】这是虚构的组织和记录，不能证明任何事。',
  draft:
    '门户只收录草案，核对以草案为准：有效期和使用规定按草案列出，作出决定时实际依据哪一份文本不知道。',
  formerNames: '其他名称',
  code: '统一社会信用代码',
  everything: '这个组织的全部记录',
  decision: RECORD_NAMES.winners,
  revocation: RECORD_NAMES.revocation,
  titleRules: '称号、证书和奖牌怎样使用',
  noPublicityRules: '所依据的办法没有写怎样在宣传中使用称号；其他法律法规的要求照样适用。',
  openReach: '是否及于其他奖项，条文未明。',
  reservation: '以授奖机关认定为准。',
  bars: '当日的申报限制',
  barsMeaning: '由本站收录的记录按条文推知；没有列出的，不等于可以申报。',
} as const;

/** What an award is on the day that was asked, in one word. */
export const DAY_STATE_NAMES: Record<StateOnDay['kind'], string> = {
  ...AWARD_STATE_NAMES,
  'not-yet': '当日尚未授予',
};

/** What a bar comes to on the day, in a word. */
export const BAR_STATE_NAMES: Record<Exclude<BarState, 'over'>, string> = {
  barred: '不得申报',
  open: '由评审认定',
  unknown: '是否届满不明',
};

/** Why an award is what it is on the day. */
export function dayStateReason(
  state: StateOnDay,
  decidedOn: string | null,
  termUnsaid: string | null,
): string {
  const decided =
    decidedOn === null ? `决定授予（${DAY_NOT_STATED}）` : `${fullDayWords(decidedOn)}决定授予`;
  switch (state.kind) {
    case 'not-yet':
      return `${fullDayWords(state.from)}才决定授予`;
    case 'in-force':
      return `${decided}，门户从这一天推算，有效期至${fullDayWords(state.until)}`;
    case 'stands':
      return `${decided}；有效期：${termUnsaid ?? ''}，本站没有收录撤销它的决定`;
    case 'expired':
      return `${decided}，门户从这一天推算，有效期至${fullDayWords(state.lastDay)}`;
    case 'revoked':
      return `${decided}，${fullDayWords(state.on)}撤销`;
  }
}

/** What a search has found. */
export function foundSentence(count: number, day: string): string {
  return count === 0
    ? VERIFY_WORDS.notHeld + '，' + VERIFY_WORDS.notHeldMeaning
    : `找到${count}个组织，下面是它们在${fullDayWords(day)}的状态。`;
}

/** What can be looked up here; a name that is not found says nothing. */
export function verifyAnswer({ cities, awards }: { cities: number; awards: number }): string {
  return awards === 0
    ? '本站还没有收录获奖决定，哪一家都查不到：不等于未获奖。'
    : `可以核验${cities}个地区的${awards}家次获奖：输入名称或代码，看那一天是否过期或撤销。查不到的，不等于未获奖。`;
}

/** 2026年11月20日：2项奖，1项有效期内，1项已撤销；有3项申报限制。 */
export function organisationSentence(
  day: string,
  states: readonly StateOnDay['kind'][],
  bars: number,
): string {
  const counts = [...new Set(states)].map((kind) => ({
    name: DAY_STATE_NAMES[kind],
    count: states.filter((each) => each === kind).length,
  }));
  const awards =
    counts.length === 0
      ? '没有收录它的获奖决定'
      : counts.length === 1
        ? `${states.length}项奖${counts[0]!.name}`
        : `${states.length}项奖，${counts.map(({ name, count }) => `${count}项${name}`).join('，')}`;
  return `${fullDayWords(day)}：${awards}${bars > 0 ? `；有${bars}项申报限制` : ''}。`;
}

/** 当日的申报限制：3项, over what is folded. */
export function barsSummary(count: number): string {
  return `${VERIFY_WORDS.bars}：${count}项`;
}

/** What the page explains first of what it does not hold. */
export const NOT_HELD_QUESTION = `“${VERIFY_WORDS.notHeld}”是什么意思`;
