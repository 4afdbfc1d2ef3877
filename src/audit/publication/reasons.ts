import type { Day } from '../../law/calendar/day.ts';
import type { Absence } from '../../law/records/missing-notice.ts';
import type { ApprovalStep } from '../../model/stages.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { DayLength } from '../../schemas/text.ts';

interface OfStage {
  stage: PublicationStage;
}

/** A notice that is not there, and what is known of it. */
interface Missing extends OfStage {
  absence: Absence;
  /** The editor has said it; else the build asks for it. */
  said: boolean;
}

/** The days of a window by both ways of counting. */
export interface CountedWindow {
  from: Day;
  until: Day;
  unit: 'working-day' | 'calendar-day';
  withFirst: number;
  withoutFirst: number;
  /** Where years without a table leave the counts open, these are the least or the most of them. */
  bounded: 'least' | 'most' | null;
  /** Those years. */
  years: readonly number[];
}

/** How long a window must be. */
export interface RequiredLength extends OfStage {
  required: DayLength;
}

type HeldWindow = CountedWindow & RequiredLength;

/** When two stages began, and the earlier one ended where that is what counts. */
export interface TwoStages extends OfStage {
  from: Day;
  earlier: PublicationStage;
  earlierDay: Day;
  ended: boolean;
}

export type Step = RuleOf<'order'>['sequence'][number];

/** The order of a text, and the days on record. */
export interface StepDays {
  sequence: readonly Step[];
  publicity: { from: Day; until: Day } | null;
  /** The step is null where a record states one day of approval and the text knows several. */
  approvals: readonly { step: ApprovalStep | null; on: Day }[];
  award: Day | null;
  /** Steps of approval without a day of their own. */
  missing: readonly ApprovalStep[];
}

/** Stages that came one after the other, as far as their days tell; of those between, or of an end, they do not. */
export type StagesWithGap = TwoStages & {
  /** The absence is null where the notice is held and does not say its day. */
  between: readonly { stage: PublicationStage; absence: Absence | null }[];
};

/** What the checks of publication tell: what was laid open, for how long, and in which order. */
export interface PublicationReasons {
  published: OfStage;
  'not-published': Missing;
  'own-notice-not-held': OfStage;
  'nobody-to-publish': OfStage;
  'window-long-enough': HeldWindow;
  'window-longer': HeldWindow;
  'window-first-day-only': HeldWindow;
  'window-too-short': HeldWindow;
  'window-days-unknown': HeldWindow;
  'window-ends-off-work': HeldWindow;
  'window-before-publication': HeldWindow & { published: Day };
  'window-not-stated': RequiredLength;
  'window-tier-unknown': OfStage;
  'window-stated-differs': CountedWindow & { stated: string };
  'window-stated-unread': { stated: string };
  'stages-in-order': TwoStages;
  'stage-too-early': TwoStages;
  'stage-days-unknown': StagesWithGap;
  'in-order': StepDays;
  'out-of-order': StepDays;
  'in-order-alternative': StepDays;
  'order-approval-unknown': StepDays;
  /** Null where the list is held and does not say its days. */
  'order-days-unknown': { absence: Absence | null };
}
