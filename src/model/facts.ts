import { RECIPIENTS } from './recipients.ts';
import type { Day } from '../law/calendar/day.ts';

/** Every fact a regulation may ask for, and the shape of its answer. */
export const FACT_TYPES = {
  applicant: 'choice',
  politicalCommitment: 'boolean',
  registeredHere: 'boolean',
  continuousOperation: 'boolean',
  policyCompliant: 'boolean',
  licensed: 'boolean',
  newEconomy: 'boolean',
  certified: 'boolean',
  recommended: 'boolean',
  onAbnormalList: 'boolean',
  onBothAbnormalLists: 'boolean',
  industrialEnterprise: 'boolean',
  outstandingRecord: 'judgement',
  leadingInIndustry: 'judgement',
  qualityMethodTransferable: 'judgement',
  innovationAchieved: 'judgement',
  goodCreditRecord: 'judgement',
  socialResponsibility: 'judgement',
  brandStrength: 'judgement',
  environmentalInvestment: 'judgement',
  legalForm: 'choice',
  activity: 'choice',
  operatingSince: 'day',
  registeredHereSince: 'day',
  qualityMethodSince: 'day',
  excellenceModelSince: 'day',
  selfReportYears: 'amount',
  industryRank: 'rank',
  bestIndustryRank: 'rank',
  lastLossYear: 'year-or-never',
  lastAccidentOn: 'day-or-never',
  lastViolationOn: 'day-or-never',
  lastSpotCheckFailureOn: 'day-or-never',
  lastExportIncidentOn: 'day-or-never',
  lastServiceProblemOn: 'day-or-never',
  lastMajorComplaintOn: 'day-or-never',
  lastTaxOrInsuranceViolationOn: 'day-or-never',
  lastAwardFraudOn: 'day-or-never',
  lastAwardFraudNomination: 'boolean',
  lastOtherAwardFraudOn: 'day-or-never',
  lastFalseApplicationOn: 'day-or-never',
  awards: 'awards',
  higherAward: 'higher-award',
} as const;

/**
 * The shapes of the facts that a text declares for itself. The id of such a fact begins with one of these words
 * (`amount-tax-paid`), so that a demand, a kept answer and a field of a form tell the shape without its text.
 */
export const OWN_SHAPES = {
  is: 'boolean',
  judged: 'judgement',
  choice: 'choice',
  day: 'day',
  amount: 'amount',
  rank: 'rank',
  year: 'year-or-never',
  last: 'day-or-never',
} as const;

/** The answers a choice offers. */
export const CHOICES = {
  applicant: RECIPIENTS,
  legalForm: ['legal-person', 'non-legal-person', 'branch-or-internal'],
  activity: ['commercial', 'public-benefit'],
} as const;

export const AWARD_LEVELS = ['prefecture', 'province', 'nation'] as const;

type OwnShape = keyof typeof OWN_SHAPES;
/** A fact that several texts ask for. */
export type SharedFact = keyof typeof FACT_TYPES;
/** A fact that one text declares for itself. */
export type OwnFact = `${OwnShape}-${string}`;
export type FactKey = SharedFact | OwnFact;
export type FactType = (typeof FACT_TYPES)[SharedFact];

/** The facts whose answers have one of these shapes. */
export type FactOf<T extends FactType> = SharedOf<T> | OwnOf<T>;
type SharedOf<T extends FactType> = {
  [K in SharedFact]: (typeof FACT_TYPES)[K] extends T ? K : never;
}[SharedFact];
type OwnOf<T extends FactType> = {
  [S in OwnShape]: (typeof OWN_SHAPES)[S] extends T ? `${S}-${string}` : never;
}[OwnShape];

/** The shape of a fact's answer; of a word that names no fact, none. */
export function factType(fact: FactKey): FactType;
export function factType(fact: string): FactType | undefined;
export function factType(fact: string): FactType | undefined {
  return TYPES.get(fact) ?? (isOwn(fact) ? SHAPES.get(fact.replace(/-.*/, '')) : undefined);
}

const TYPES = new Map<string, FactType>(Object.entries(FACT_TYPES));
const SHAPES = new Map<string, FactType>(Object.entries(OWN_SHAPES));

/** Whether a fact is one that a text declares for itself: no other has a hyphen. */
export function isOwn(fact: string): boolean {
  return fact.includes('-');
}

/** A win of the award in question. */
export interface EarlierAward {
  /** Id of a tier of the text. */
  tier: string;
  on: Day;
  /** Year of the round it was won in, where the decision came in a later one. */
  round?: number;
  /** The day the decision was made public: a period whose start the text does not name may run from there. */
  publishedOn?: Day;
}

/** A win of the award of a higher government. */
export interface HigherAward {
  level: (typeof AWARD_LEVELS)[number];
  on: Day;
}

interface Answers {
  boolean: boolean;
  /** The applicant's own view of what reviewers will judge. */
  judgement: boolean;
  choice: string;
  day: Day;
  /** Zero or more. */
  amount: number;
  /** A whole number from 1, the best. */
  rank: number;
  /** `null`: never. */
  'year-or-never': number | null;
  /** The last such day; `null`: never. */
  'day-or-never': Day | null;
  awards: readonly EarlierAward[];
  'higher-award': HigherAward | null;
}

/** What is known of an applicant; an absent fact is unknown. Made by `readFacts`. */
export type Facts = { readonly [K in SharedFact]?: Answers[(typeof FACT_TYPES)[K]] } & {
  readonly [S in OwnShape as `${S}-${string}`]?: Answers[(typeof OWN_SHAPES)[S]];
};

/**
 * The answers a question may word in its own way; none where the answer is a day or a number, nor of the award's
 * own tiers, which the regulation names once.
 */
export function choicesOf(fact: SharedFact): readonly string[] {
  switch (FACT_TYPES[fact]) {
    case 'choice':
    case 'boolean':
    case 'judgement':
      return answersOf(fact as SharedOf<'choice' | 'boolean'>);
    case 'higher-award':
      return AWARD_LEVELS;
    default:
      return [];
  }
}

/** The answers by which cases are told apart, or by which a further question is asked. */
export function answersOf(fact: FactOf<'choice' | 'boolean' | 'day-or-never'>): readonly string[] {
  const choices: Readonly<Record<string, readonly string[]>> = CHOICES;
  if (factType(fact) === 'day-or-never') return ['happened'];
  return choices[fact] ?? ['true', 'false'];
}

/** The order in which facts are asked: who, how run, how well, what went wrong, what was won. */
export const FACT_GROUPS = {
  entity: [
    'applicant',
    'politicalCommitment',
    'registeredHere',
    'registeredHereSince',
    'legalForm',
    'industrialEnterprise',
    'operatingSince',
    'newEconomy',
    'continuousOperation',
    'policyCompliant',
    'licensed',
    'recommended',
  ],
  management: [
    'qualityMethodSince',
    'qualityMethodTransferable',
    'excellenceModelSince',
    'certified',
    'selfReportYears',
  ],
  standing: [
    'outstandingRecord',
    'activity',
    'industryRank',
    'bestIndustryRank',
    'lastLossYear',
    'leadingInIndustry',
    'innovationAchieved',
    'brandStrength',
    'goodCreditRecord',
    'socialResponsibility',
    'environmentalInvestment',
  ],
  record: [
    'lastAccidentOn',
    'lastSpotCheckFailureOn',
    'lastExportIncidentOn',
    'lastServiceProblemOn',
    'lastMajorComplaintOn',
    'lastViolationOn',
    'lastTaxOrInsuranceViolationOn',
    'onAbnormalList',
    'onBothAbnormalLists',
  ],
  awards: [
    'awards',
    'higherAward',
    'lastAwardFraudOn',
    'lastAwardFraudNomination',
    'lastOtherAwardFraudOn',
    'lastFalseApplicationOn',
  ],
} as const satisfies Record<string, readonly SharedFact[]>;

export type FactGroup = keyof typeof FACT_GROUPS;

/** The group a shared fact is asked in. */
export function groupOf(fact: SharedFact): FactGroup {
  const found = Object.entries(FACT_GROUPS).find(([, facts]) =>
    (facts as readonly SharedFact[]).includes(fact),
  );
  if (!found) throw new RangeError(`fact ${fact} stands in no group`);
  return found[0] as FactGroup;
}
