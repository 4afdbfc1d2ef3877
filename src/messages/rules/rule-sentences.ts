import { recipientsOf } from '../../model/recipients.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { StartsFrom } from '../../schemas/rules/rule-base.ts';
import type { AwardTier, Rule, RuleOf } from '../../schemas/rules/rules-file.ts';
import type { Lasting } from '../../schemas/text.ts';
import {
  extensionWords,
  lengthDuty,
  periodWords,
  runningFrom,
  startWords,
} from '../days/lengths.ts';
import { HONOURS, sumWords } from '../records/honours.ts';
import { placesWords } from './places-words.ts';
import { ORDER_STEPS } from './steps.ts';
import { windowName } from './window-lengths.ts';

type Sentences = {
  [K in Rule['kind']]: (
    rule: RuleOf<K>,
    tierName: (id: string) => string,
    recipients: (tiers: readonly string[]) => readonly Recipient[],
  ) => string;
};

/** Says a rule in one sentence that is complete wherever it stands, in the text's own words where the rule has them. */
export function ruleSentence(rule: Rule, tiers: readonly AwardTier[]): string {
  const tierName = (id: string) =>
    tiers
      .filter((tier) => id === 'all' || tier.id === id)
      .map(({ name }) => name)
      .join('、') || id;
  const recipients = (ids: readonly string[]) => recipientsOf(tiers, ids);
  const say = SENTENCES[rule.kind] as (
    rule: Rule,
    name: typeof tierName,
    to: typeof recipients,
  ) => string;
  const sentence = say(rule, tierName, recipients);
  return rule.strength === 'soft' ? `${sentence}（原则上）` : sentence;
}

const SENTENCES: Sentences = {
  places: (rule, name, recipients) => {
    const { tier } = rule;
    if (tier === 'all') return `获奖总数：${placesWords(rule, [])}`;
    if (typeof tier === 'string')
      return `${name(tier)}：${placesWords(rule, recipients([tier]), name(tier))}`;
    return `${tier.map(name).join('、')}合计：${placesWords(rule, recipients(tier))}`;
  },
  cycle: ({ years }) => (years === 1 ? '每年评审一次' : `每${years}年评审一次`),
  vacancy: ({ allowed, as }) => as ?? (allowed ? '奖项可以空缺' : '奖项不得空缺'),
  fee: ({ charged }) => (charged ? '收费' : '不收费'),
  prize: ({ tier, money, items, bound, firstTime, per = '' }, name) => {
    const given = items.map((item) => HONOURS[item]);
    const sum = money === null ? [] : [HONOURS.money + per + sumWords(money, bound)];
    return (
      `${name(tier)}：${firstTime ? '首次获奖的，' : ''}${[...sum, ...given].join('、')}` +
      (money === null ? '（未写奖金）' : '')
    );
  },
  'higher-award-prize': ({ level, money, percent, bound, as = '另行奖励' }) =>
    `获得${AWARDING_LEVELS[level]}质量奖的，` +
    (money === null
      ? `按上级奖金的${bound ? '不超过' : ''}${percent}%${as}`
      : as + sumWords(money, bound)),
  'prize-exception': ({ winner, as }) => `${as ?? '不发奖金'}：${PRIZE_EXCEPTIONS[winner]}`,
  'repeat-place': ({ takesPlace, as }) =>
    as ?? (takesPlace ? '再次获奖的占用名额' : '再次获奖的不占名额'),
  reapply: ({ tier, bar, startsFrom, as }, name) => {
    if (!bar) return `${name(tier)}：${as ?? '可以重复申报'}`;
    const when = bar === 'ever' ? '获奖后' : runningFrom(bar, startsFrom, '获奖');
    return `${name(tier)}：${when}${as ?? '不得再次申报'}`;
  },
  validity: ({ tier, years, startsFrom, afterwards }, name) =>
    `${name(tier)}：${startWords(startsFrom, '获奖')}有效期${years}年${afterwards ? `，${afterwards}` : ''}`,
  'higher-award-bar': ({ level }) => `已取得${LEVELS[level]}质量奖励的，不再参加评选`,
  window: ({ stage, tier, length, channel, as }, name) =>
    windowName({ stage, tier }, name) +
    (as ? `（${as}）` : '') +
    (length ? `：${lengthDuty(length)}` : '：应当公开，未写天数') +
    (channel ? `，渠道：${channel}` : ''),
  order: ({ sequence, alternative, as }) =>
    '依次应为：' +
    [sequence, alternative ?? []]
      .filter((steps) => steps.length > 0)
      .map((steps) => steps.map((step) => as?.[step] ?? ORDER_STEPS[step]).join(' → '))
      .join('；另处写作：'),
  score: ({ tier, atLeast, outOf }, name) =>
    `${name(tier)}：得分不得低于${atLeast}分` + (outOf ? `（满分${outOf}分）` : ''),
  reviewers: ({ atLeast }) => `每个评审组不得少于${atLeast}人`,
  'time-limit': ({ task, length, from }) =>
    task +
    lengthDuty(length) +
    (length.bound === 'maximum' ? '完成' : '') +
    (from ? `，自${from}起` : ''),
  recusal: ({ by, evidence, as }) => (as ?? RECUSALS[by]) + (evidence ? '，须提供证明材料' : ''),
  'objection-right': ({ during, office, within, anonymous, as }) =>
    (as ?? DURING[during]) +
    // Where the text's own words say that one may, or must, they are not said over.
    (as !== undefined && /可以|应当/.test(as) ? '提出异议' : '可以提出异议') +
    (office ? `，向${office}提出` : '') +
    (within ? `，自公示之日起${lengthDuty(within)}提出` : '') +
    (anonymous ? '，匿名异议不予受理' : '') +
    (as === undefined ? '（这是门户的推断，原文没有这样写）' : ''),
  'objection-form': ({ party, requires }) =>
    `${party === 'person' ? '个人' : '单位'}提出异议的，应当${requires.map((each) => FORMALITIES[each]).join('、')}`,
  'objection-clock': ({ actor, task, length, from, extension }) =>
    actor +
    (length ? lengthDuty(length) : '应当') +
    task +
    (length ? '' : '（未写期限）') +
    (from ? `，自${from}起` : '') +
    (extension ? `；${extensionWords(extension)}` : ''),
  'objection-upheld': ({ effect, replacement, as }) =>
    effect + (replacement ? `，${as ?? '按名次依次递补'}` : ''),
  duty: ({ text, years }) => (years ? `获奖后${years}年内，${text}` : text),
  reassessment: ({ tier, every, text }, name) =>
    `${name(tier)}：${every ? `每${every}年复核一次，` : ''}${text}`,
  revocation: ({ text, within, power, consequences, ban, startsFrom, as = {} }) => {
    const limit = within ? (as.within ?? `获奖后${periodWords(within)}内`) : '';
    const done = new Set(consequences.map((each) => as[each] ?? CONSEQUENCES[each]));
    const barred = ban ? banWords(ban, startsFrom) + (as.ban ?? '不受理申报') : '';
    const follows = [(as.power ?? POWERS[power]) + [...done].join('，'), barred];
    return `${limit}${text}的，${follows.filter((each) => each !== '').join('；')}`;
  },
  statement: ({ text }) => text,
};

const PRIZE_EXCEPTIONS = {
  'state-funded': '财政全额拨款的组织',
  'repeat-winner': '再次获奖的组织',
  'higher-award-same-year': '同一年度获得国家、省质量奖的组织',
  're-review-winner': '复评获奖的组织',
};

/** 3年内, 自次年起3年内; of a ban without end, nothing. */
function banWords(ban: Lasting, startsFrom: StartsFrom): string {
  if (ban === 'ever') return '';
  return startsFrom === undefined || startsFrom === 'open'
    ? `${periodWords(ban)}内`
    : runningFrom(ban, startsFrom, '撤销');
}

/** Whose award brings money of its own. */
const AWARDING_LEVELS = { prefecture: '设区的市级政府', province: '省级政府', nation: '国家级' };

const LEVELS = {
  prefecture: '上一级（市级）政府',
  province: '上一级（省级）政府',
  nation: '国家级',
};

const RECUSALS = {
  'own-motion': '评审人员与申报组织有利害关系的，应当主动回避',
  request: '评审人员应当回避的，申报组织可以申请回避',
  order: '评审人员应当回避的，由主管机构责令回避',
  duty: '评审人员与申报组织有利害关系的，应当回避',
};

/** When an objection may be raised, as the portal infers it where the text says no such words. */
const DURING = { 'whole-review': '评审过程中', publicity: '公示期内' };

const FORMALITIES = {
  written: '书面提出',
  'real-name': '签署本人姓名',
  phone: '注明联系电话',
  address: '注明通讯地址',
  'identity-proof': '提供身份证明',
  domicile: '注明住所',
  seal: '加盖单位公章',
  evidence: '提供证明材料',
};

const POWERS = { may: '可提请', must: '应当提请', unstated: '' };

const CONSEQUENCES = {
  award: '撤销奖励',
  title: `撤销${HONOURS.title}`,
  certificate: `收回${HONOURS.certificate}`,
  plaque: `收回${HONOURS.plaque}`,
  'plaque-or-cup': `收回${HONOURS['plaque-or-cup']}`,
  cup: `收回${HONOURS.cup}`,
  medal: `收回${HONOURS.medal}`,
  money: `追缴${HONOURS.money}`,
  published: '向社会公开',
  circular: '通报',
};
