import type { AuditLine, AuditReason, AuditResult, CheckCode } from '../checks/audit-line.ts';
import { PUBLICATION_STAGE_NAMES } from './stages.ts';

export const AUDIT_RESULT_NAMES: Record<AuditResult, string> = {
  met: '符合',
  unmet: '不符合',
  note: '提示',
  cannot: '无法核对',
};

export const AUDIT_RESULT_MEANINGS: Record<AuditResult, string> = {
  met: '公开的记录与办法的规定一致。',
  unmet: '公开的记录与办法的规定不一致。收录时必须附上公开说明，否则网站不会生成。',
  note: '值得留意，但办法没有写死，或者两种理解都说得通。',
  cannot: '缺少日期、名单、放假安排，或者所依据的文本未收录、只有草案，因此不能核对。',
};

/** What each check is called, what it asks, and an example a citizen can follow. */
export const CHECK_WORDS: Record<CheckCode, { title: string; asks: string; example: string }> = {
  'version-in-force': {
    title: '依据的办法当日有效',
    asks: '记录公布当日，所依据的办法是否现行有效。',
    example:
      '2019年1月1日起施行的办法，不能作为2018年公示的依据。所依据的文本未收录或只有草案时，无法核对。',
  },
  'mandatory-publication': {
    title: '应当公开的都已公开',
    asks: '办法要求公开的环节，在后续环节开始以前是否已经公开。',
    example:
      '办法要求公示受理名单；拟奖名单已经公示而受理名单没有公开的，不符合。尚未到来的环节不算缺少。',
  },
  'list-belongs-to-call': {
    title: '名单与申报通知衔接',
    asks: '名单所属的届次有没有申报通知，拟奖名单里的组织是否都在受理名单里。',
    example: '拟奖名单出现一家受理名单里没有的组织，不符合。',
  },
  'call-conditions': {
    title: '通知没有另加条件',
    asks: '申报通知所列条件在办法里是否都有对应的条款。',
    example: '通知要求“三年内获得鲁班奖”，办法没有这一条，列为提示。',
  },
  'window-length': {
    title: '公示期够长',
    asks: '公示的起止日是否达到办法规定的天数，首日计入与不计入两种算法分别计算。',
    example: '办法规定7个工作日，9月28日起公示：国庆放假7天不算，首日不计入应到10月13日。',
  },
  'stage-order': {
    title: '程序先后',
    asks: '公示、批准、颁奖的先后是否与办法一致。',
    example: '办法规定先公示后批准；批准日期早于公示结束的，不符合。',
  },
  'winner-was-publicised': {
    title: '获奖组织曾经公示',
    asks: '每一家获奖组织是否都在拟奖名单里公示过，或者按名次递补。',
    example: '获奖名单出现一家没有公示过的组织，不符合。',
  },
  'objection-outcome': {
    title: '异议的处理结果',
    asks: '异议成立的组织是否仍在获奖名单里，递补是否按名次。',
    example: '第3名因异议成立被取消，由未入围的第4名递补；跳过第4名由第5名递补的，列为提示。',
  },
  places: {
    title: '名额',
    asks: '各奖项的获奖组织数量是否超过办法规定的名额。',
    example:
      '名额3个，名单4家，其中1家再次获奖不占名额：按3家计，符合。“原则上”“左右”的名额超过时列为提示。',
  },
  'score-threshold': {
    title: '最低得分',
    asks: '名单印出得分的，是否达到办法规定的最低分。',
    example: '办法规定不低于600分，600分符合，599分不符合；没有印出得分的，无法核对。',
  },
  prize: {
    title: '奖金数额',
    asks: '公布的奖金是否与办法规定一致。',
    example: '办法规定50万元，公布30万元的，不符合；没有公布奖金的，无法核对。',
  },
  'prize-exception': {
    title: '不发奖金的情形',
    asks: '财政全额拨款、再次获奖等不发奖金的组织，是否仍发了奖金。',
    example: '再次获奖的组织只发证书；公布又发了50万元的，不符合。',
  },
  'reapply-bar': {
    title: '再次申报的间隔',
    asks: '以前获过奖的组织，是否过了办法规定的间隔。',
    example: '办法规定5年后可以再次申报，2021年3月1日获奖的，到2026年3月2日起可以。',
  },
  ban: {
    title: '不得申报的期间',
    asks: '被撤销奖项并禁止申报的组织，期间内是否又出现在名单上。',
    example: '2024年5月10日决定5年内不得申报，2029年5月10日以前出现在名单上的，不符合。',
  },
  'revocation-ground': {
    title: '撤销的事由和后果',
    asks: '撤销决定引用的事由是否在办法里，收回的内容是否与办法一致。',
    example: '决定引用的条款不是办法的撤销条款，不符合；办法写收回证书而决定没有写的，列为提示。',
  },
  'revocation-time-limit': {
    title: '撤销事由的时限',
    asks: '办法对撤销事由规定时限的，事由是否发生在时限以内。',
    example: '办法规定获奖后3年内发生较大事故的撤销；获奖3年零1天后发生的，不符合。',
  },
  'document-completeness': {
    title: '公示要素齐全',
    asks: '公示是否写明依据、起止日期、受理机构、电话、地址和发布日期。',
    example: '没有写异议受理电话的，列为提示，页面显示“未载明”。',
  },
  'credit-code': {
    title: '统一社会信用代码校验',
    asks: '名单印出的统一社会信用代码，校验位是否正确。',
    example: '校验位不对的列为提示：可能印错，也可能是个别真实代码的例外。',
  },
};

type Values = AuditLine['values'];
const of = (values: Values, key: string) => values[key] ?? '';
const unit = (values: Values) => (of(values, 'unit') === 'working-day' ? '个工作日' : '日');
const stage = (values: Values) =>
  PUBLICATION_STAGE_NAMES[of(values, 'stage') as keyof typeof PUBLICATION_STAGE_NAMES];
const money = (yuan: string) =>
  Number(yuan) % 10_000 === 0 ? `${Number(yuan) / 10_000}万元` : `${yuan}元`;
const counted = (values: Values) =>
  `${of(values, 'from')}至${of(values, 'until')}：首日计入为${of(values, 'withFirst')}${unit(values)}，首日不计入为${of(values, 'withoutFirst')}${unit(values)}；办法要求${of(values, 'required')}${unit(values)}`;
const places = (values: Values) =>
  `名单${of(values, 'named')}家` +
  (Number(of(values, 'outside')) > 0 ? `，其中${of(values, 'outside')}家再次获奖不占名额` : '') +
  `，按${of(values, 'counted')}家计；名额${of(values, 'limit')}个`;
const bar = (values: Values) =>
  `${of(values, 'bar')}${of(values, 'unit') === 'year' ? '年' : '届'}`;

const ORDER_NAMES: Record<string, string> = {
  'executive-meeting': '常务会议审定',
  publicity: '公示',
  approval: '批准',
  signature: '领导签署',
  announcement: '公告',
  award: '表彰决定',
};
const order = (values: Values) =>
  `办法的先后是${of(values, 'sequence')
    .split(',')
    .map((step) => ORDER_NAMES[step])
    .join('、')}；记录的日期：` +
  Object.entries(values)
    .filter(([step]) => step in ORDER_NAMES)
    .map(([step, days]) => `${ORDER_NAMES[step]} ${days}`)
    .join('，');

const MISSING: Record<string, string> = {
  basis: '依据',
  window: '起止日期',
  office: '异议受理机构',
  phone: '电话',
  address: '地址',
  publishedOn: '发布日期',
};

/** The sentence of a line, from its reason and its values. */
export function auditSentence({ reason, values }: Pick<AuditLine, 'reason' | 'values'>): string {
  return REASONS[reason](values);
}

const REASONS: Record<AuditReason, (values: Values) => string> = {
  'text-not-held': () => '所依据的办法文本未收录，无法核对。',
  'text-draft': () => '本门户只有这份办法的草案。草案没有法律效力，以下各项只是按草案对照。',
  'text-in-force': (v) => `${of(v, 'day')}，所依据的办法现行有效。`,
  'text-not-in-force': (v) => `${of(v, 'day')}，所依据的办法不在有效期内。`,
  published: (v) => `${stage(v)}已经公开。`,
  'not-published': (v) =>
    `办法要求公开“${stage(v)}”，没有见到这一环节的记录，而后面的环节已经公开。`,
  'own-notice-not-held': (v) => `${stage(v)}由申报组织自行张贴，本门户没有收录，无法核对。`,
  'call-held': () => '本届有申报通知。',
  'call-not-held': () => '本届的申报通知未收录，无法核对名单是否属于同一届。',
  'not-on-earlier-list': (v) => `${of(v, 'name')}不在本届受理名单里。`,
  'window-long-enough': (v) => `${counted(v)}。两种算法都达到。`,
  'window-longer': (v) => `${counted(v)}。比办法写定的天数长。`,
  'window-first-day-only': (v) => `${counted(v)}。只有首日计入才达到；办法没有写首日是否计入。`,
  'window-too-short': (v) => `${counted(v)}。两种算法都不够。`,
  'window-days-unknown': (v) => `${of(v, 'years')}年的放假安排尚未公布或未收录，无法计算工作日。`,
  'window-not-stated': () => '名单没有载明公示的起止日期，无法计算。',
  'window-ends-off-work': (v) => `公示的末日${of(v, 'until')}不是工作日。`,
  'in-order': (v) => `${order(v)}。先后一致。`,
  'out-of-order': (v) => `${order(v)}。先后不一致。`,
  'in-order-alternative': (v) => `${order(v)}。与办法另一处所写的先后一致。`,
  'order-days-unknown': () => '有的日期没有公开，无法核对先后。',
  publicised: (v) => `${of(v, 'name')}曾在拟奖名单里公示，或按规定递补。`,
  'not-publicised': (v) => `${of(v, 'name')}没有在拟奖名单里公示过。`,
  'publicity-not-held': () => '本届拟奖名单的公示未收录，无法核对。',
  'upheld-left-out': (v) => `对${of(v, 'name')}的异议成立，该组织没有出现在获奖名单里。`,
  'upheld-still-named': (v) => `对${of(v, 'name')}的异议成立，该组织仍在获奖名单里。`,
  'replaced-in-rank': (v) => `${of(v, 'replacement')}按名次递补。`,
  'replaced-out-of-rank': (v) => `${of(v, 'replacement')}递补，但不是下一名次，或名次没有公开。`,
  'replacement-not-foreseen': (v) => `${of(v, 'name')}取消后由其他组织替补，办法没有规定递补。`,
  'replacement-publicity-open': (v) =>
    `递补的${of(v, 'replacement')}是否应当再次公示，办法没有说明。`,
  'places-kept': (v) => `${places(v)}。没有超过。`,
  'places-exceeded': (v) => `${places(v)}。超过名额。`,
  'places-exceeded-soft': (v) => `${places(v)}。超过名额；办法写的是“原则上”或“左右”。`,
  'places-open': (v) => `${places(v)}。是否包括全部奖项，办法没有说明。`,
  'score-reached': (v) => `${of(v, 'name')}：${of(v, 'score')}分，不低于${of(v, 'least')}分。`,
  'score-missed': (v) => `${of(v, 'name')}：${of(v, 'score')}分，低于${of(v, 'least')}分。`,
  'score-unknown': (v) => `${of(v, 'name')}的得分没有公开。`,
  'prize-as-stated': (v) => `${of(v, 'name')}：奖金${money(of(v, 'paid'))}，与办法一致。`,
  'prize-differs': (v) =>
    `${of(v, 'name')}：奖金${money(of(v, 'paid'))}，办法规定${money(of(v, 'stated'))}。`,
  'prize-unknown': (v) => `${of(v, 'name')}：奖金没有公布。`,
  'prize-without-rule': (v) => `${of(v, 'name')}：奖金${money(of(v, 'paid'))}，办法没有写奖金。`,
  'no-prize-kept': (v) => `${of(v, 'name')}属于不发奖金的情形，没有发奖金。`,
  'no-prize-broken': (v) => `${of(v, 'name')}属于不发奖金的情形，仍发了${money(of(v, 'paid'))}。`,
  'reapply-allowed': (v) => `${of(v, 'name')}曾于${of(v, 'earlier')}获奖，已过${bar(v)}的间隔。`,
  'reapply-too-early': (v) => `${of(v, 'name')}曾于${of(v, 'earlier')}获奖，未过${bar(v)}的间隔。`,
  'reapply-implied': (v) =>
    `${of(v, 'name')}曾于${of(v, 'earlier')}获奖，仍在${bar(v)}有效期内；办法没有明写有效期内不得再报。`,
  'ban-over': (v) => `${of(v, 'name')}的禁止申报期到${of(v, 'until')}为止，已经届满。`,
  'ban-running': (v) =>
    `${of(v, 'name')}自${of(v, 'decided')}起不得申报，到${of(v, 'until')}为止；${of(v, 'day')}仍在期内。`,
  'ground-exists': () => '撤销的事由在办法里有规定。',
  'ground-missing': (v) => `决定引用的条款（${of(v, 'ground')}）不是办法的撤销条款。`,
  'consequences-differ': () => '决定收回的内容与办法所写的不完全一致。',
  'inside-limit': (v) =>
    `获奖${of(v, 'awarded')}，事由${of(v, 'happened')}，时限到${of(v, 'until')}：在时限以内。`,
  'outside-limit': (v) =>
    `获奖${of(v, 'awarded')}，事由${of(v, 'happened')}，时限到${of(v, 'until')}：不在时限以内。`,
  'limit-unknown': () => '获奖日期或事由发生日期没有公开，无法核对时限。',
  'conditions-covered': () => '通知所列条件都有对应的条款。',
  'condition-without-rule': (v) => `“${of(v, 'text')}”：办法没有这一条件。`,
  complete: () => '公示要素齐全。',
  incomplete: (v) =>
    `未载明：${of(v, 'missing')
      .split(',')
      .map((each) => MISSING[each])
      .join('、')}。`,
  'code-check-fails': (v) => `${of(v, 'name')}的代码 ${of(v, 'code')} 校验位不对。`,
};
