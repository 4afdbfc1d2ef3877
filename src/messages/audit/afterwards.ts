import type { AuditReason } from '../../audit/result.ts';
import { HONOURS } from '../records/honours.ts';
import { applicationDay, dayOf, of, placeOf } from './sentence.ts';
import type { Sentence, Values } from './sentence.ts';

const bar = (values: Values) =>
  `${of(values, 'bar')}${of(values, 'unit') === 'year' ? '年' : '届'}`;
const reckoned = (values: Values) =>
  of(values, 'estimated') ? '（有的届次没有收录，按评审周期推算）' : '';
const won = (values: Values) => `${of(values, 'name')}曾于${dayOf(values, 'earlier')}获奖`;
const barred = (values: Values) =>
  `${won(values)}，办法规定${bar(values)}内不得再次申报，到${dayOf(values, 'until')}为止${reckoned(values)}；${applicationDay(values)}`;
const banned = (values: Values) =>
  `${dayOf(values, 'decided')}的决定作出后，${of(values, 'name')}不得申报，到${dayOf(values, 'until')}为止；${applicationDay(values)}`;
const limit = (values: Values) =>
  `获奖${dayOf(values, 'awarded')}，事由发生在${dayOf(values, 'happened')}，时限到${dayOf(values, 'until')}`;

const TAKEN: Record<string, string> = HONOURS;
const taken = (values: Values, key: string) =>
  of(values, key)
    .split(',')
    .map((each) => TAKEN[each])
    .join('、');

/** What follows an award: applying again, bans, revocations; and the code an organisation is known by. */
export const AFTERWARDS_SENTENCES = {
  'reapply-any-time': (v) => `${won(v)}，办法写明可以重复申报。`,
  'reapply-allowed': (v) => `${barred(v)}，已过间隔。`,
  'reapply-too-early': (v) => `${barred(v)}，未过间隔。`,
  'reapply-after-revocation': (v) =>
    `${won(v)}，奖项已于${dayOf(v, 'revoked')}撤销；${bar(v)}的间隔是否继续计算，办法没有说明。`,
  'reapply-implied': (v) =>
    `${won(v)}，有效期${bar(v)}，到${dayOf(v, 'until')}为止；${applicationDay(v)}仍在有效期内。办法没有明写有效期内不得再报。`,
  'validity-over': (v) =>
    `${won(v)}，有效期${bar(v)}，到${dayOf(v, 'until')}为止；${applicationDay(v)}已经期满。`,
  'ban-over': (v) => `${banned(v)}，已经届满。`,
  'ban-running': (v) => `${banned(v)}，仍在期内。`,
  'ban-after-application': (v) =>
    `${dayOf(v, 'decided')}的决定作出时，本届申报已经截止（${applicationDay(v)}）；禁止申报是否及于已经受理的申报，办法没有说明。`,
  'ban-without-rule': (v) => `${banned(v)}，仍在期内。禁止申报是决定所写，办法没有这一规定。`,
  'ban-as-stated': (v) => `决定写明不得申报至${dayOf(v, 'until')}，与办法一致。`,
  'ban-differs': (v) =>
    `决定写明不得申报至${dayOf(v, 'until')}；自决定之日起按办法推算，应到${dayOf(v, 'stated')}。`,
  'ban-not-in-text': (v) =>
    `决定写明不得申报至${dayOf(v, 'until')}；办法没有为这一事由规定禁止申报的期间。`,
  'ban-not-stated': (v) =>
    `决定没有写不得申报的期间；自决定之日起按办法推算，不得申报至${dayOf(v, 'stated')}。`,
  'ground-exists': (v) => `撤销的事由在办法里有规定：${of(v, 'text')}。`,
  'ground-unspecific': (v) => `决定引用的${placeOf(v, 'ground')}含有几种事由，没有写明是哪一种。`,
  'ground-missing': (v) => `决定引用的${placeOf(v, 'ground')}不是办法的撤销条款。`,
  'ground-tier-open': () => '撤销的规定是否及于这一奖项，办法没有说明。',
  'consequences-differ': (v) =>
    [
      of(v, 'missing') && `办法写有、决定没有写的：${taken(v, 'missing')}`,
      of(v, 'extra') && `决定写有、办法没有写的：${taken(v, 'extra')}`,
    ]
      .filter((part) => part !== '')
      .join('；') + '。',
  'inside-limit': (v) => `${limit(v)}。在时限以内。`,
  'outside-limit': (v) => `${limit(v)}。不在时限以内。`,
  'limit-unknown': () => '获奖日期或事由发生日期没有公开，无法核对时限。',
  'name-differs': (v) =>
    `“${of(v, 'name')}”与“${of(v, 'other')}”用的是同一个代码：没有收录更名，也可能有一处印错。`,
  'code-check-fails': (v) => `${of(v, 'name')}的代码 ${of(v, 'code')} 校验位不对。`,
} satisfies Partial<Record<AuditReason, Sentence>>;
