import type { Assessment } from '../domain/eligibility/assess.ts';
import type { ToldCondition } from '../domain/eligibility/told-condition.ts';
import type { LetterBlock } from '../domain/objections/letter.ts';
import type { AnswerWords } from './answer-words.ts';
import { fullDayWords } from './days.ts';
import {
  NOT_A_DECISION,
  OUTCOME_SENTENCES,
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  reasonSentence,
} from './eligibility.ts';
import { SELF_CHECK_WORDS as words, evidenceWords } from './self-check.ts';

/** What a report says of the rules it went by. */
export interface ReportBasis {
  award: string;
  /** 《…》 with number and status. */
  regulation: string;
  /** True where the text is only a draft. */
  draft: boolean;
  /** What the regulation calls the answers. */
  answers: AnswerWords;
}

/** The result of a self-check as a document: the groups, the quoted words, what was answered, what to prepare. */
export function reportBlocks(
  basis: ReportBasis,
  assessment: Assessment,
  told: readonly ToldCondition[],
): LetterBlock[] {
  const toldOf = (id: string) => told.find((each) => each.id === id);
  return [
    { kind: 'title', text: `${basis.award}${words.report}` },
    { kind: 'entry', label: words.applicant, text: null },
    { kind: 'entry', label: words.articles, text: basis.regulation },
    { kind: 'entry', label: words.fromDay, text: fullDayWords(assessment.on) },
    ...(basis.draft ? [paragraph(words.draft)] : []),
    paragraph(`${OUTCOME_SENTENCES[assessment.outcome]}。`),
    ...(assessment.eligibleFrom
      ? [paragraph(`${eligibleFromWords(assessment.eligibleFrom)}。`)]
      : []),
    paragraph(NOT_A_DECISION),
    ...RESULT_ORDER.flatMap((result): LetterBlock[] => {
      const group = assessment.conditions.filter((each) => each.result === result);
      if (group.length === 0) return [];
      return [
        { kind: 'heading', text: `${RESULT_NAMES[result]}（${group.length}）` },
        ...group.flatMap((each, index) => {
          const condition = toldOf(each.id);
          return condition ? conditionBlocks(condition, each, index + 1, basis.answers) : [];
        }),
      ];
    }),
    { kind: 'heading', text: words.evidence },
    ...toProve(assessment).flatMap((id) => {
      const condition = toldOf(id);
      return condition ? [paragraph(evidenceWords(condition))] : [];
    }),
  ];
}

/** Conditions that are met or left to the reviewers: each needs its proof. */
export function toProve({ conditions }: Assessment): string[] {
  return conditions
    .filter(({ result }) => result === 'met' || result === 'review')
    .map(({ id }) => id);
}

function conditionBlocks(
  { says, cites, note }: ToldCondition,
  { reasons, eligibleFrom }: Assessment['conditions'][number],
  number: number,
  answers: AnswerWords,
): LetterBlock[] {
  return [
    paragraph(`${number}．${says}`),
    ...cites.map(({ label, quote }) => paragraph(`${label}：“${quote}”`)),
    ...reasons.map((reason) => paragraph(`${reasonSentence(reason, answers)}。`)),
    ...(note ? [paragraph(note)] : []),
    ...(eligibleFrom ? [paragraph(`${eligibleFromWords(eligibleFrom)}。`)] : []),
  ];
}

function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}
