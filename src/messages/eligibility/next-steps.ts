import type { Assessment } from '../../law/eligibility/assess.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { fullDayWords } from '../days/days.ts';
import { SELF_CHECK_WORDS as words } from './self-check.ts';

/** What the regulation says of handing in and deciding: 申报材料, 向谁申报, 谁提出、谁决定. */
export interface Filing {
  name: string;
  text: string;
  /** Names of the places: 第十八条第一款. */
  cites: readonly string[];
}

/** What an applicant needs to know beyond the conditions. */
export interface NextSteps {
  filing: readonly Filing[];
  /** The call that is open, with the papers it asks for; null where the portal holds none. */
  call: { title: string; deadline: string; papers: readonly string[] } | null;
  /** Where none is open: how far the present round is, and the next expected; empty where no round is on record. */
  when: string;
}

/** What to do after a result, in the order of doing. */
export function nextStepSentences(assessment: Assessment, next: NextSteps): string[] {
  const unmet = assessment.conditions.filter(({ result }) => result === 'unmet');
  const lasting = unmet.filter(({ eligibleFrom }) => eligibleFrom === undefined).length;
  const open = assessment.conditions.filter(({ readings }) => readings).length;
  const unknown = assessment.conditions.filter(({ result }) => result === 'unknown').length;
  return [
    ...(lasting > 0 ? [`有${lasting}项${words.lasting}，再改回答。`] : []),
    ...(unknown > 0 ? [`还有${unknown}项资料不足，补答以后才能判断。`] : []),
    ...(open > 0 ? [`有${open}项条文可以有几种读法，结果不同，请先问清受理机关按哪一种。`] : []),
    ...filingSentences(next),
  ];
}

/** How one applies: the open call and its papers, then what the text says of papers, office and decision. */
export function filingSentences({ filing, call, when }: NextSteps): string[] {
  return [
    call
      ? `正在进行的申报：${call.title}，${fullDayWords(call.deadline)}截止。`
      : `本站没有收录正在进行的申报。${when || '何时申报以通知为准。'}`,
    ...(call && call.papers.length > 0 ? [`这份通知要的材料：${call.papers.join('；')}。`] : []),
    ...filing.map(({ name, text, cites }) => `${name}：${text}（${cites.join('、')}）。`),
  ];
}

/**
 * The papers that usually bear out what is met or left to the reviewers, one line a condition.
 * @param evidence the papers, by fact
 */
export function evidenceSentences(
  { conditions }: Assessment,
  told: readonly ConditionView[],
  evidence: Readonly<Record<string, string>>,
): string[] {
  return conditions.flatMap(({ id, result, reasons }) => {
    const condition = told.find((each) => each.id === id);
    if (!condition || (result !== 'met' && result !== 'review')) return [];
    const papers = reasons.flatMap((reason) =>
      'fact' in reason ? (evidence[reason.fact] ?? []) : [],
    );
    if (papers.length === 0) return [];
    const places = condition.cites.map(({ label }) => label).join('、');
    return [`${[...new Set(papers)].join('；')}：证明“${condition.says}”（${places}）`];
  });
}
