import type { AwardTier, Rule, RuleOf } from '../../schemas/rules/rules-file.ts';
import { lengthWords, periodWords } from '../days/lengths.ts';
import { HONOURS, TAKEN_BACK, moneyWords } from '../records/honours.ts';
import { PUBLICATION_STAGE_NAMES } from '../records/stages.ts';
import { ORDER_STEPS } from './steps.ts';

type Sentences = {
  [K in Rule['kind']]: (rule: RuleOf<K>, tierName: (id: string) => string) => string;
};

/** Says a rule in one short sentence, from its own parameters. */
export function ruleSentence(rule: Rule, tiers: readonly AwardTier[]): string {
  const tierName = (id: string) =>
    id === 'all' ? '获奖总数' : (tiers.find((tier) => tier.id === id)?.name ?? id);
  const say = SENTENCES[rule.kind] as (rule: Rule, name: typeof tierName) => string;
  const sentence = say(rule, tierName);
  return rule.strength === 'soft' ? `${sentence}（原则上）` : sentence;
}

const SENTENCES: Sentences = {
  places: ({ tier, count, bound }, name) =>
    `${name(tier)}：${bound === 'about' ? `${count}个左右` : `不超过${count}个`}`,
  cycle: ({ years }) => (years === 1 ? '每年评审一次' : `每${years}年评审一次`),
  vacancy: ({ allowed }) => (allowed ? '可以空缺' : '不得空缺'),
  fee: ({ charged }) => (charged ? '收费' : '不收费'),
  prize: ({ tier, money, items }, name) => {
    const given = items.map((item) => HONOURS[item]);
    const sum = money === null ? '（未写奖金）' : '';
    return `${name(tier)}：${[...(money === null ? [] : [HONOURS.money + moneyWords(money)]), ...given].join('、')}${sum}`;
  },
  'prize-exception': ({ winner }) => PRIZE_EXCEPTIONS[winner],
  'repeat-place': ({ takesPlace }) => (takesPlace ? '占用名额' : '不占名额'),
  reapply: ({ tier, bar }, name) =>
    `${name(tier)}：${bar ? `获奖后${periodWords(bar)}内不得再次申报` : '可以重复申报'}`,
  validity: ({ years, afterwards }) => `奖项有效期${years}年，${afterwards}`,
  'higher-award-bar': ({ level }) => `已获${LEVELS[level]}质量奖的不参加评选`,
  window: ({ stage, length, channel }) =>
    PUBLICATION_STAGE_NAMES[stage] +
    (length ? `：${lengthWords(length)}` : '：未写天数') +
    (channel ? `，${channel}` : ''),
  order: ({ sequence, alternative }) =>
    [sequence, alternative ?? []]
      .filter((steps) => steps.length > 0)
      .map((steps) => steps.map((step) => ORDER_STEPS[step]).join(' → '))
      .join('；另处写作 '),
  score: ({ tier, atLeast, outOf }, name) => `${name(tier)}：不低于${atLeast}分（满分${outOf}分）`,
  reviewers: ({ atLeast }) => `每组不少于${atLeast}人`,
  'time-limit': ({ task, length, from }) =>
    `${task}：${lengthWords(length)}${from ? `，自${from}起` : ''}`,
  recusal: ({ by, evidence }) => RECUSALS[by] + (evidence ? '，须提供证明材料' : ''),
  'objection-right': ({ during, office }) =>
    (during === 'whole-review' ? '评审全过程均可提出' : '公示期内可提出') +
    (office ? `，由${office}受理` : ''),
  'objection-form': ({ party, requires }) =>
    `${party === 'person' ? '个人' : '单位'}提出：${requires.map((each) => FORMALITIES[each]).join('、')}`,
  'objection-clock': ({ actor, task, length, from }) =>
    `${actor}${task}：${length ? lengthWords(length) : '未写期限'}` + (from ? `，自${from}起` : ''),
  'objection-upheld': ({ effect, replacement }) => effect + (replacement ? '，按名次依次递补' : ''),
  duty: ({ text, years }) => (years ? `${text}（${years}年）` : text),
  revocation: ({ text, within, power, consequences, ban }) =>
    [
      (within ? `获奖后${periodWords(within)}内` : '') + text,
      POWERS[power] + consequences.map((each) => CONSEQUENCES[each]).join('、'),
      ban ? `${periodWords(ban)}内不受理申报` : '',
    ]
      .filter((part) => part !== '')
      .join('；'),
  statement: ({ text }) => text,
};

const PRIZE_EXCEPTIONS = {
  'state-funded': '财政全额拨款的组织',
  'repeat-winner': '再次获奖的组织',
  'higher-award-same-year': '同一年度获得国家、省质量奖的组织',
  're-review-winner': '复评获奖的组织',
};

const LEVELS = {
  prefecture: '上一级（市级）政府',
  province: '上一级（省级）政府',
  nation: '国家级',
};

const RECUSALS = {
  'own-motion': '评审人员主动回避',
  request: '申报组织可申请回避',
  order: '由主管机构责令回避',
  duty: '有利害关系的应当回避',
};

const FORMALITIES = {
  written: '书面',
  'real-name': '签署本人真实姓名',
  phone: '联系电话',
  address: '通讯地址',
  'identity-proof': '身份证明',
  domicile: '住所',
  seal: '加盖公章',
  evidence: '证明材料',
};

const POWERS = { may: '可提请', must: '应当提请', unstated: '' };

const CONSEQUENCES = { ...TAKEN_BACK, published: '向社会公开', circular: '通报' };
