import type { FactKey } from './facts.ts';

/** The order in which facts are asked: who, how run, how well, what went wrong, what was won. */
export const FACT_GROUPS = {
  entity: [
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
    'activity',
    'industryRank',
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
  ],
  awards: [
    'awards',
    'higherAward',
    'lastAwardFraudOn',
    'lastOtherAwardFraudOn',
    'lastFalseApplicationOn',
  ],
} as const satisfies Record<string, readonly FactKey[]>;

export type FactGroup = keyof typeof FACT_GROUPS;

/** The group a fact is asked in. */
export function groupOf(fact: FactKey): FactGroup {
  const found = Object.entries(FACT_GROUPS).find(([, facts]) =>
    (facts as readonly FactKey[]).includes(fact),
  );
  if (!found) throw new RangeError(`fact ${fact} stands in no group`);
  return found[0] as FactGroup;
}
