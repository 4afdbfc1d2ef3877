import { cleanLine, cleanText } from './clean-text.ts';
import type { Ground } from './grounds.ts';
import { PAPERS } from './papers.ts';
import type { PaperId, Party, StepId } from './papers.ts';

/** One piece of evidence; the file itself stays where it is. */
export interface Evidence {
  description: string;
  on: string;
  /** Name of the file; empty when none was chosen. */
  file: string;
  /** SHA-256 of its bytes, worked out in the browser. */
  sha256: string;
}

/** Everything the form asks; what is not answered is an empty text. */
export interface Answers {
  paper: PaperId | '';
  /** Record id of the list; empty: another list, named in `listTitle`. */
  list: string;
  listTitle: string;
  /** Id of an organisation on the list; empty: another one, named in `organisationName`. */
  organisation: string;
  organisationName: string;
  ground: Ground | '';
  /** Numbers of the ground's articles. */
  articles: string[];
  party: Party | '';
  target: string;
  facts: string;
  request: string;
  evidence: Evidence[];
  name: string;
  phone: string;
  address: string;
  domicile: string;
  identity: string;
  creditCode: string;
}

/** Nothing answered. */
export const NO_ANSWERS: Answers = {
  paper: '',
  list: '',
  listTitle: '',
  organisation: '',
  organisationName: '',
  ground: '',
  articles: [],
  party: '',
  target: '',
  facts: '',
  request: '',
  evidence: [],
  name: '',
  phone: '',
  address: '',
  domicile: '',
  identity: '',
  creditCode: '',
};

/** Texts that may have paragraphs of their own. */
const PARAGRAPHS: readonly string[] = ['target', 'facts', 'request'];

/** Whether anything is said of a piece of evidence. */
export function isNamed({ description, on, file }: Evidence): boolean {
  return description !== '' || on !== '' || file !== '';
}

/** The answers as they may stand in a letter. Numbers typed in full-width digits are told in plain ones. */
export function cleanAnswers(answers: Answers): Answers {
  const cleaned = Object.fromEntries(
    Object.entries(answers).map(([key, value]: [string, unknown]) => [
      key,
      typeof value !== 'string'
        ? value
        : PARAGRAPHS.includes(key)
          ? cleanText(value)
          : cleanLine(value),
    ]),
  ) as unknown as Answers;
  return {
    ...cleaned,
    phone: cleaned.phone.normalize('NFKC'),
    identity: codeOf(cleaned.identity),
    creditCode: codeOf(cleaned.creditCode),
    evidence: answers.evidence.map((each) => ({
      description: cleanLine(each.description),
      on: cleanLine(each.on),
      file: cleanLine(each.file),
      sha256: each.sha256,
    })),
  };
}

function codeOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** The questions to which something has been answered. */
export function answeredSteps(answers: Answers): StepId[] {
  return (Object.keys(FIELDS) as StepId[]).filter((step) =>
    FIELDS[step].some((field) => answers[field].length > 0),
  );
}

/** The fields each question fills. */
const FIELDS: Record<StepId, readonly (keyof Answers)[]> = {
  paper: ['paper'],
  list: ['list', 'listTitle'],
  organisation: ['organisation', 'organisationName'],
  ground: ['ground', 'articles'],
  target: ['target'],
  party: ['party'],
  facts: ['facts', 'request'],
  evidence: ['evidence'],
  details: ['name', 'phone', 'address', 'domicile', 'identity', 'creditCode'],
};

/** The answers that the chosen paper asks for; what another paper or party was told is left out. */
export function relevantAnswers(answers: Answers): Answers {
  const { paper } = answers;
  if (paper === '') return NO_ANSWERS;
  const { steps, parties, objectionForm } = PAPERS[paper];
  const asked = (['paper', ...steps] as const).flatMap((step) => FIELDS[step]);
  const kept = Object.fromEntries(asked.map((field) => [field, answers[field]]));
  const relevant: Answers = { ...NO_ANSWERS, ...kept };
  const party = steps.includes('party') ? answers.party : parties[0];
  const unit = party === 'unit';
  return {
    ...relevant,
    party,
    listTitle: relevant.list === '' ? relevant.listTitle : '',
    organisationName: relevant.organisation === '' ? relevant.organisationName : '',
    domicile: unit ? relevant.domicile : '',
    creditCode: unit ? relevant.creditCode : '',
    identity: unit || !objectionForm ? '' : relevant.identity,
  };
}
