import { ban } from './afterwards/ban.ts';
import { callConditions } from './papers/call-conditions.ts';
import { creditCode } from './papers/credit-code.ts';
import { datesAgree } from './papers/dates-agree.ts';
import { documentCompleteness } from './papers/document-completeness.ts';
import { fee } from './papers/fee.ts';
import { labelsAgree } from './papers/labels-agree.ts';
import { listBelongsToCall } from './award/list-belongs-to-call.ts';
import { mandatoryPublication } from './publication/mandatory-publication.ts';
import { namesAgree } from './papers/names-agree.ts';
import { objectionOutcome } from './award/objection-outcome.ts';
import { places } from './award/places.ts';
import { prizeException } from './afterwards/prize-exception.ts';
import { prize } from './afterwards/prize.ts';
import { repeatMarks } from './award/repeat-marks.ts';
import { proposedAwarded } from './award/proposed-awarded.ts';
import { ranks } from './award/ranks.ts';
import { reapplyBar } from './afterwards/reapply-bar.ts';
import { revocationGround } from './afterwards/revocation-ground.ts';
import { revocationTimeLimit } from './afterwards/revocation-time-limit.ts';
import { scoreThreshold } from './award/score-threshold.ts';
import { stageOrder } from './publication/stage-order.ts';
import type { Check } from './context.ts';
import { vacancy } from './award/vacancy.ts';
import { versionInForce } from './papers/version-in-force.ts';
import { windowLength } from './publication/window-length.ts';
import { winnerWasPublicised } from './award/winner-was-publicised.ts';

/** Every duty that is checked, in the order in which a page lists them. */
export const CATALOGUE: readonly Check[] = Object.freeze([
  versionInForce,
  mandatoryPublication,
  listBelongsToCall,
  callConditions,
  fee,
  windowLength,
  stageOrder,
  winnerWasPublicised,
  proposedAwarded,
  objectionOutcome,
  places,
  repeatMarks,
  vacancy,
  scoreThreshold,
  ranks,
  prize,
  prizeException,
  reapplyBar,
  ban,
  revocationGround,
  revocationTimeLimit,
  documentCompleteness,
  datesAgree,
  labelsAgree,
  namesAgree,
  creditCode,
]);
