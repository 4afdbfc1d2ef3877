import type { Assessment } from '../../law/eligibility/assess.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import type { LetterBlock } from '../../law/objection/letter.ts';
import type { AnswerWords } from './answer-words.ts';
import { fullDayWords } from '../days/days.ts';
import {
  NOT_A_DECISION,
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  healedFromWords,
  notAskedTitle,
  outcomeAbove,
  readingSentence,
  reasonSentences,
} from './eligibility.ts';
import { evidenceSentences, nextStepSentences } from './next-steps.ts';
import type { NextSteps } from './next-steps.ts';
import { SELF_CHECK_WORDS as words } from './self-check.ts';

/** A part of a report: those of a letter, and the points that are gone through. */
export type ReportBlock = LetterBlock | { kind: 'item'; text: string };

/** What a report says of the rules it went by. */
export interface ReportBasis {
  award: string;
  /** 《…》 with number and status. */
  regulation: string;
  /** What the text is today, with the reservations that go with it. */
  standing: string;
  /** Whether years are counted back from a day that the text does not name. */
  countsBack: boolean;
  /** The conditions are those of a draft. */
  draft: boolean;
  /** Conditions of the text that nobody asks here, with the reason. */
  notAsked: readonly { label: string; quote: string; why: string }[];
  /** What the regulation calls the answers. */
  answers: AnswerWords;
  /** The papers that usually bear an answer out, by fact. */
  evidence: Readonly<Record<string, string>>;
  next: NextSteps;
}

/**
 * The result of a self-check as a document: what to do next, the groups, the quoted words, what was answered, what
 * to prepare. Without the applicant's name a line is left for ink.
 */
export function reportBlocks(
  basis: ReportBasis,
  assessment: Assessment,
  told: readonly ConditionView[],
  applicant: string,
): ReportBlock[] {
  const toldOf = (id: string) => told.find((each) => each.id === id);
  const evidence = evidenceSentences(assessment, told, basis.evidence);
  return [
    { kind: 'title', text: `${basis.award}${words.report}` },
    { kind: 'entry', label: words.applicant, text: applicant || null },
    { kind: 'entry', label: words.articles, text: basis.regulation },
    { kind: 'entry', label: words.fromDay, text: fullDayWords(assessment.on) },
    ...(basis.countsBack ? [paragraph(words.countedBack)] : []),
    paragraph(basis.standing),
    {
      kind: 'heading',
      text: `${outcomeAbove(assessment, told, basis.notAsked.length)}。`,
    },
    ...(assessment.eligibleFrom
      ? [paragraph(`${eligibleFromWords(assessment, assessment.eligibleFrom)}。`)]
      : []),
    paragraph(NOT_A_DECISION),
    { kind: 'heading', text: words.next },
    ...nextStepSentences(assessment, basis.next).map(paragraph),
    ...RESULT_ORDER.flatMap((result): ReportBlock[] => {
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
    ...(basis.notAsked.length > 0
      ? [
          { kind: 'heading', text: notAskedTitle(basis.notAsked.length) } as const,
          ...basis.notAsked.map(({ label, quote, why }) =>
            paragraph(`${label}：“${quote}”。${why}。`),
          ),
        ]
      : []),
    ...(evidence.length > 0
      ? [
          { kind: 'heading', text: words.evidence } as const,
          paragraph(words.evidenceHelp),
          ...evidence.map(paragraph),
        ]
      : []),
  ];
}

function conditionBlocks(
  { says, cites, note }: ConditionView,
  { reasons, readings = [], ...judged }: Assessment['conditions'][number],
  number: number,
  answers: AnswerWords,
): ReportBlock[] {
  return [
    { kind: 'item', text: `${number}．${says}` },
    ...cites.map(({ label, quote }) => paragraph(`${label}：“${quote}”`)),
    ...reasonSentences(reasons, answers).map((each) => paragraph(`${each}。`)),
    ...readings.map((reading) => paragraph(`${readingSentence(reading)}。`)),
    ...(note ? [paragraph(note)] : []),
    ...waitingSentences(judged).map((each) => paragraph(`${each}。`)),
  ];
}

/** From when a condition no longer stands in the way, or that time alone does not help; nothing where it does not. */
export function waitingSentences({
  result,
  eligibleFrom,
}: Pick<Assessment['conditions'][number], 'result' | 'eligibleFrom'>): string[] {
  if (eligibleFrom !== undefined) return [healedFromWords(eligibleFrom)];
  return result === 'unmet' ? [words.lasting] : [];
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
