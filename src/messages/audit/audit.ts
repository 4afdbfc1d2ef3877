import type { AuditVerdict } from '../../audit/result.ts';
import type { AgainstDraft, JudgedResult } from '../../audit/run-audit.ts';

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

/** 拟奖名单公示6日（首日不计为5日），不足7天, and whether somebody replied. */
export function breachName(record: string, heading: string, replied: boolean): string {
  const said = record.endsWith(PUBLICISED) && heading.startsWith(PUBLICISED);
  const name = said ? record + heading.slice(PUBLICISED.length) : `${record}：${heading}`;
  return name + (replied ? '（有回应）' : '');
}
const PUBLICISED = '公示';
