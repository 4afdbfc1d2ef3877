import { ban } from './ban.ts';
import { callConditions } from './call-conditions.ts';
import { creditCode } from './credit-code.ts';
import { datesAgree } from './dates-agree.ts';
import { documentCompleteness } from './document-completeness.ts';
import { listBelongsToCall } from './list-belongs-to-call.ts';
import { mandatoryPublication } from './mandatory-publication.ts';
import { namesAgree } from './names-agree.ts';
import { objectionOutcome } from './objection-outcome.ts';
import { places } from './places.ts';
import { prizeException } from './prize-exception.ts';
import { prize } from './prize.ts';
import { reapplyBar } from './reapply-bar.ts';
import { revocationGround } from './revocation-ground.ts';
import { revocationTimeLimit } from './revocation-time-limit.ts';
import { scoreThreshold } from './score-threshold.ts';
import { stageOrder } from './stage-order.ts';
import type { Check } from './subject.ts';
import { vacancy } from './vacancy.ts';
import { versionInForce } from './version-in-force.ts';
import { windowLength } from './window-length.ts';
import { winnerWasPublicised } from './winner-was-publicised.ts';

/** Every duty that is checked, in the order in which a page lists them. */
export const CATALOGUE: readonly Check[] = Object.freeze([
  versionInForce,
  mandatoryPublication,
  listBelongsToCall,
  callConditions,
  windowLength,
  stageOrder,
  winnerWasPublicised,
  objectionOutcome,
  places,
  vacancy,
  scoreThreshold,
  prize,
  prizeException,
  reapplyBar,
  ban,
  revocationGround,
  revocationTimeLimit,
  documentCompleteness,
  datesAgree,
  namesAgree,
  creditCode,
]);
