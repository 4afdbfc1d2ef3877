import type { Rule, RuleOf } from '../../schemas/rules/rules-file.ts';
import { revocationCases } from './afterwards-cases.ts';
import {
  placesCases,
  prizeCases,
  prizeExceptionCases,
  reapplyCases,
  repeatPlaceCases,
  vacancyCases,
  validityCases,
} from './award-cases.ts';
import { orderCases, scoreCases, upheldCases, windowCases } from './procedure-cases.ts';
import type { RuleAt, RuleCase } from './rule-case.ts';

type Makers = {
  [K in Rule['kind']]: ((at: RuleAt<RuleOf<K>>) => RuleCase[] | null) | null;
};

/** How each kind of rule is kept and broken; null for what no published record of a round shows. */
const MAKERS: Makers = {
  places: placesCases,
  'repeat-place': repeatPlaceCases,
  vacancy: vacancyCases,
  prize: prizeCases,
  'prize-exception': prizeExceptionCases,
  reapply: reapplyCases,
  validity: validityCases,
  window: windowCases,
  order: orderCases,
  score: scoreCases,
  'objection-upheld': upheldCases,
  revocation: revocationCases,
  cycle: null,
  fee: null,
  'higher-award-bar': null,
  'higher-award-prize': null,
  reassessment: null,
  reviewers: null,
  'time-limit': null,
  recusal: null,
  'objection-right': null,
  'objection-form': null,
  'objection-clock': null,
  duty: null,
  statement: null,
};

/** The cases of a rule; null where no record could keep or break it. */
export function casesOf(at: RuleAt): RuleCase[] | null {
  const make = MAKERS[at.rule.kind] as ((at: RuleAt) => RuleCase[] | null) | null;
  return make ? make(at) : null;
}
