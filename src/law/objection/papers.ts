/** A paper that a member of the public may write. */
export type PaperId = 'objection' | 'recusal' | 'forged-mark' | 'correction';

/**
 * What the letter is: the form's paper, or an opinion, where the list asks for opinions (公开征求意见, W22, B15), which is no
 * 公示: the articles on objections (W25, B16) speak of a later list. After the end of either it is a report of facts
 * (情况反映), which rests on no article on objections.
 */
export type LetterKind = PaperId | 'opinion' | 'report';

/** A question of the form; each has a screen of its own. */
export type StepId =
  | 'paper'
  | 'list'
  | 'organisation'
  | 'ground'
  | 'target'
  | 'party'
  | 'facts'
  | 'evidence'
  | 'details';

export type Party = 'person' | 'unit';

/** What sets a paper apart from the others: the same form and letter serve them all. */
export interface Paper {
  /** The rule without which a city offers no such paper; null: offered everywhere, and said to be unregulated. */
  restsOn: { kind: 'recusal'; by: 'request' } | { kind: 'statement'; topic: 'forgery' } | null;
  /** After the choice of the paper, in this order. */
  steps: readonly Exclude<StepId, 'paper'>[];
  /** Who may write it; with one party nobody is asked. */
  parties: readonly [Party, ...Party[]];
  /** Follows the formalities that a city's rules set for objections. */
  objectionForm: boolean;
  /** Must come with evidence although no rule on objections says so. */
  needsEvidence: boolean;
  /** Goes to the office that receives objections, to the one that runs the award, or to the record's issuer. */
  to: 'objections' | 'everyday' | 'issuer';
}

/** Every papers of the form. The recusal request is the applicants' own (units); the others are anyone's. */
export const PAPERS: Record<PaperId, Paper> = {
  objection: {
    restsOn: null,
    steps: ['list', 'organisation', 'ground', 'party', 'facts', 'evidence', 'details'],
    parties: ['person', 'unit'],
    objectionForm: true,
    needsEvidence: false,
    to: 'objections',
  },
  recusal: {
    restsOn: { kind: 'recusal', by: 'request' },
    steps: ['target', 'facts', 'evidence', 'details'],
    parties: ['unit'],
    objectionForm: false,
    needsEvidence: true,
    to: 'everyday',
  },
  'forged-mark': {
    restsOn: { kind: 'statement', topic: 'forgery' },
    steps: ['target', 'party', 'facts', 'evidence', 'details'],
    parties: ['person', 'unit'],
    objectionForm: false,
    needsEvidence: false,
    to: 'everyday',
  },
  correction: {
    restsOn: null,
    steps: ['list', 'organisation', 'target', 'party', 'facts', 'evidence', 'details'],
    parties: ['person', 'unit'],
    objectionForm: false,
    needsEvidence: false,
    to: 'issuer',
  },
};
