import type { AuditVerdict, CheckCode } from '../../audit/result.ts';
import type { AgainstDraft, JudgedResult } from '../../audit/run-audit.ts';

/** What the page about the checks says of itself. */
export const CHECKS_PAGE = {
  title: '怎样核对',
  results: '核对的结果',
  checks: '核对项目',
  description: '每份通知和名单怎样与办法逐项核对，每项核对问什么、举例说明。',
  lead: '每份通知、名单和决定都与所依据的办法逐项核对。名额、天数、奖金、先后等数字都取自办法整理成的规则。核对只比较公开的记录与办法的字面规定，不是对任何机关或组织的认定。',
} as const;

export const AUDIT_RESULT_NAMES: Record<AuditVerdict, string> = {
  met: '符合',
  unmet: '不符合',
  note: '提示',
  cannot: '无法核对',
};

export const AUDIT_RESULT_MEANINGS: Record<AuditVerdict, string> = {
  met: '公开的记录与办法的规定一致。',
  unmet: '公开的记录与办法的规定不一致。旁边有公开说明。',
  note: '值得留意，但办法没有写死，或者两种理解都说得通。',
  cannot: '缺少日期、名单、放假安排，或者所依据的文本未收录、只有草案，因此不能核对。',
};

/** What a result is called where the text is held only as a draft. */
export const AGAINST_DRAFT_NAMES: Record<AgainstDraft, string> = {
  agrees: '与草案一致',
  differs: '与草案不同',
};

export const AGAINST_DRAFT_MEANINGS: Record<AgainstDraft, string> = {
  agrees: '门户只收录了草案：公开的记录与草案一致。正式印发的文本可能不同，因此不作“符合”。',
  differs: '门户只收录了草案：公开的记录与草案不同。草案没有效力，因此不作“不符合”，列为无法核对。',
};

/** What a line is called: 符合, or under a draft 与草案一致. */
export function resultName({
  result,
  againstDraft,
}: Pick<JudgedResult, 'result' | 'againstDraft'>): string {
  return againstDraft ? AGAINST_DRAFT_NAMES[againstDraft] : AUDIT_RESULT_NAMES[result];
}

/** Stands with everything that rests on a text held only as a draft. */
export const DRAFT_ONLY = '门户只收录草案，核对以草案为准';

/** The same where there is room for a mark only. */
export const DRAFT_MARK = '只有草案';

/** Says once on a page what the mark means. */
export const DRAFT_MARK_MEANING = `标“${DRAFT_MARK}”的：${DRAFT_ONLY}；作出记录时实际依据哪一份文本不知道。`;

/** Before the links to the breaches of a round. */
export const breachCount = (count: number): string => `本届文件有${count}项核对不符合：`;

/** What the checks of a decision came to, and how many duties other files of its round did not keep. */
export function auditSummary(
  tally: readonly { name: string; count: number }[],
  elsewhere: number,
  draft = false,
): string {
  const own = tally.map(({ name, count }) => `${name}${count}项`).join('、');
  const others = elsewhere > 0 ? `，本届其他文件不符合${elsewhere}项` : '';
  const against = draft ? `与草案核对（${DRAFT_ONLY}）` : '与办法核对';
  return `${against}：${own || '没有可核对的事项'}${others}`;
}

/** 不符合1 · 提示1 · 符合5: what the folded checks came to, after those that stand open. */
export function tallyWords(
  tally: readonly { name: string; count: number }[],
  afterOthers: boolean,
): string {
  const counts = tally.map(({ name, count }) => `${name}${count}`).join(' · ');
  return `${counts}（${afterOthers ? '其余' : ''}逐项看）`;
}

/** What each check is called, what it asks, and an example a citizen can follow. */
export const CHECK_WORDS: Record<CheckCode, { title: string; asks: string; example: string }> = {
  'version-in-force': {
    title: '依据的办法当日有效',
    asks: '记录作出或者公布当日，所依据的办法是否在有效期内；办法没有写有效期的，列为提示。',
    example:
      '2019年1月1日起施行的办法，不能作为2018年公示的依据。所依据的文本未收录或只有草案时，无法核对。',
  },
  'mandatory-publication': {
    title: '应当公开的都已公开',
    asks: '办法要求公开的环节，在后续环节开始以前是否已经公开。',
    example:
      '办法要求公示受理名单；拟奖名单已经公示而本站没有受理名单的，无法核对，写明是未收录、查过未见，还是机关说明不公开。尚未到来的环节不算缺少。',
  },
  'list-belongs-to-call': {
    title: '名单与申报通知衔接',
    asks: '名单所属的届次有没有申报通知，名单里的组织是否都在前一份名单里。',
    example: '拟奖名单出现一家受理名单里没有的组织，不符合。申报组织自行张贴的名单不作比较。',
  },
  'call-conditions': {
    title: '通知没有另加条件',
    asks: '申报通知所列条件在办法里是否都有对应的条款，年限、名次等数字是否相同。',
    example:
      '通知要求“五年内主持制定过国家标准”，办法没有这一条，列为提示；办法写2年而通知写5年的，也列为提示。',
  },
  fee: {
    title: '收费',
    asks: '申报通知写到收费的，与办法是否一致。',
    example: '办法写明评审不收取任何费用，通知写“每家收取评审费5000元”的，不符合。',
  },
  'window-length': {
    title: '公开的天数足够',
    asks: '公示、公开征求意见、申报通知公告的起止日是否达到办法规定的天数，首日也算、首日不计两种算法分别计算。',
    example: '办法规定7个工作日，9月28日起公示：国庆放假7天不算，首日不计应到10月13日。',
  },
  'stage-order': {
    title: '程序先后',
    asks: '前一环节的公示结束以后，后一环节才开始；公示、批准、表彰的先后与办法一致。',
    example:
      '办法规定先公示后批准，批准日期早于公示结束的，不符合；办法有常务会议审定、领导签署两步，只公开一个日期的，无法核对。',
  },
  'winner-was-publicised': {
    title: '获奖组织曾经公示',
    asks: '每一家获奖组织是否都在拟奖名单里公示过，或者按名次递补。',
    example: '获奖名单出现一家没有公示过的组织，不符合。',
  },
  'proposed-awarded': {
    title: '公示过的都有下文',
    asks: '列入拟奖名单的组织，是否都在获奖名单里；没有获奖的，公开的记录是否写了原因。',
    example: '公示5家，决定只有4家，异议的处理结果和决定都没有提到另外1家的，列为提示。',
  },
  'objection-outcome': {
    title: '异议的处理结果',
    asks: '异议成立的组织是否仍在获奖名单里，递补是否按名次。',
    example: '第3名因异议成立被取消，由未入围的第4名递补；跳过第4名由第5名递补的，不符合。',
  },
  places: {
    title: '名额',
    asks: '各奖项的获奖组织数量、申报通知写的名额是否超过办法规定的名额。',
    example:
      '名额3个，名单4家，其中1家再次获奖不占名额：按3家计，符合。“原则上”“左右”的名额超过时列为提示。',
  },
  'repeat-marks': {
    title: '“再次获奖”“复评”有记录可查',
    asks: '名单上标为再次获奖、复评的组织，本站是否收录有它以前的获奖记录；这样的组织不占名额，标错会多出名额。',
    example: '标为“再次获奖”而以前各届都没有它的，列为提示：可能标错，也可能那一届没有收录。',
  },
  vacancy: {
    title: '奖项空缺',
    asks: '某一奖项没有获奖组织的，办法是否允许空缺。',
    example:
      '办法写明提名奖可以空缺，本届没有提名奖，符合；办法没有写可否空缺的，列为提示。获奖数量少于名额不算空缺。',
  },
  'score-threshold': {
    title: '最低得分',
    asks: '名单印出得分的，是否达到办法规定的最低分，是否不超过总分。',
    example: '办法规定不低于600分，600分符合，599分不符合；没有印出得分的，无法核对。',
  },
  ranks: {
    title: '名次',
    asks: '名单印出名次的，名次是否重复、间断，与得分、拟授奖项、前一份名单的名次是否一致。',
    example: '第1名拟授提名奖，第3名拟授质量奖的，列为提示；得分相同而并列的不提示。',
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
    asks: '以前获过奖的组织，到申报截止日是否过了办法规定的间隔。',
    example: '办法规定5年内不得重复申报，2021年3月1日获奖的，2026年3月2日起可以。',
  },
  ban: {
    title: '不得申报的期间',
    asks: '被撤销奖项并禁止申报的组织，申报截止日是否仍在期内。',
    example: '2024年5月10日决定5年内不得申报，申报截止日在2029年5月10日以前（含当日）的，不符合。',
  },
  'revocation-ground': {
    title: '撤销的事由和后果',
    asks: '撤销决定引用的事由是否在办法里，与依据的条款、获奖的日期是否对得上，收回的内容是否与办法一致。',
    example: '决定引用的条款不是办法的撤销条款，不符合；办法写收回证书而决定没有写的，列为提示。',
  },
  'revocation-time-limit': {
    title: '撤销事由的时限',
    asks: '办法对撤销事由规定时限的，事由是否发生在时限以内。',
    example: '办法规定获奖后3年内发生较大事故的撤销；获奖3年零1天后发生的，不符合。',
  },
  'document-completeness': {
    title: '文件要素齐全',
    asks: '公示、公开征求意见的文件是否写明依据、起止日期、受理机构、电话、地址和发布日期；获奖、撤销的决定是否写明依据和发布日期；名单的奖项、类别是否每一行都有。',
    example: '没有写异议受理电话的，列为提示，页面显示“未载明”。',
  },
  'dates-agree': {
    title: '日期前后一致',
    asks: '落款、决定、发布的日期，受理申报与公布名单的日期，前后是否说得通；起止日是否只有一天或者长过一年。',
    example: '落款日期晚于发布日期的，列为提示：可能印错，也可能录错。',
  },
  'labels-agree': {
    title: '文号、年份、标题一致',
    asks: '文号的年份、标题里的年度、届次和地名，与本届和文件的日期是否一致，文号有没有用了两次。',
    example: '2024年度的名单，标题写“2023年度”的，列为提示：可能印错，也可能抄自旧文件。',
  },
  'names-agree': {
    title: '名称前后一致',
    asks: '同一个统一社会信用代码，在各份名单里是否印着同一个名称，或者收录了更名；同一个名称是否用了两个代码。',
    example: '公示时印“甲化工厂”，获奖名单印“甲化工有限公司”，又没有收录更名的，列为提示。',
  },
  'credit-code': {
    title: '统一社会信用代码校验',
    asks: '名单印出的统一社会信用代码，校验位是否正确。',
    example: '校验位不对的列为提示：可能印错，也可能是个别真实代码的例外。',
  },
};

/** 拟奖名单公示：公示6日（首日不计为5日），都不够：不少于7天, and whether somebody replied. */
export function breachName(record: string, heading: string, replied: boolean): string {
  return `${record}：${heading}${replied ? '（有回应）' : ''}`;
}

/** An example a citizen can follow: 例：…. */
export function exampleWords(example: string): string {
  return `例：${example}`;
}
