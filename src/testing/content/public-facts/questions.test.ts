import { expect, it } from 'vitest';
import { liveVersion } from '../live-portal.ts';

/** What each text makes an applicant answer: these facts, and no others. */
const ASKED: Record<string, string> = {
  'bayannur/draft': `politicalCommitment registeredHere legalForm operatingSince continuousOperation
    policyCompliant licensed qualityMethodSince qualityMethodTransferable activity leadingInIndustry
    goodCreditRecord socialResponsibility lastAccidentOn lastViolationOn lastAwardFraudOn
    lastAwardFraudNomination`,
  'luohe/2018': `registeredHere registeredHereSince legalForm excellenceModelSince selfReportYears activity
    outstandingRecord industryRank lastLossYear leadingInIndustry policyCompliant licensed lastAccidentOn
    lastSpotCheckFailureOn lastExportIncidentOn lastServiceProblemOn lastViolationOn lastAwardFraudOn awards`,
  'bayingolin/draft': `politicalCommitment registeredHere legalForm operatingSince newEconomy lastAccidentOn
    lastViolationOn socialResponsibility leadingInIndustry qualityMethodTransferable lastFalseApplicationOn
    lastAwardFraudOn awards`,
  'jiangyin/draft': `registeredHere legalForm operatingSince excellenceModelSince certified
    qualityMethodTransferable innovationAchieved activity industryRank bestIndustryRank lastLossYear
    goodCreditRecord recommended policyCompliant licensed lastAccidentOn lastMajorComplaintOn lastSpotCheckFailureOn
    lastViolationOn`,
  'wuhai/2020': `registeredHere legalForm operatingSince continuousOperation industrialEnterprise
    qualityMethodSince qualityMethodTransferable leadingInIndustry activity lastLossYear brandStrength
    goodCreditRecord environmentalInvestment policyCompliant licensed lastAccidentOn lastServiceProblemOn
    lastOtherAwardFraudOn lastAwardFraudOn lastAwardFraudNomination lastTaxOrInsuranceViolationOn
    onAbnormalList onBothAbnormalLists lastViolationOn higherAward awards`,
};

it.each(Object.entries(ASKED))('%s asks for its own facts only', (id, facts) => {
  const asked = liveVersion(id).version.rules.eligibility?.questions.map(({ fact }) => fact);
  expect(asked?.toSorted()).toEqual(facts.split(/\s+/).toSorted());
});

it.each([
  ['luohe/2018', 'industryRank', { fact: 'activity', is: 'commercial' }],
  ['luohe/2018', 'lastLossYear', { fact: 'activity', is: 'commercial' }],
  ['luohe/2018', 'leadingInIndustry', { fact: 'activity', is: 'public-benefit' }],
  ['jiangyin/draft', 'industryRank', { fact: 'activity', is: 'commercial' }],
  ['jiangyin/draft', 'lastLossYear', { fact: 'activity', is: 'commercial' }],
  ['wuhai/2020', 'lastLossYear', { fact: 'activity', is: 'commercial' }],
  ['bayannur/draft', 'leadingInIndustry', undefined],
  ['wuhai/2020', 'leadingInIndustry', undefined],
])('%s asks for %s only where it matters', (id, fact, onlyWhen) => {
  const { questions = [] } = liveVersion(id).version.rules.eligibility ?? {};
  const question = questions.find((each) => each.fact === fact);
  expect(question).toBeDefined();
  expect(question?.onlyWhen).toEqual(onlyWhen);
});

it('T23: Luohe’s management system is named as not asked, and its outstanding record is left to the reviewers', () => {
  const { eligibility } = liveVersion('luohe/2018').version.rules;
  expect(eligibility?.notAsked?.map(({ at, quote }) => [at, quote])).toEqual([
    ['8.2', '积极推广先进的质量管理方法，质量管理体系健全'],
  ]);
  expect(
    eligibility?.conditions.find(({ cites }) => cites[0]?.quote.startsWith('具有杰出的经营业绩')),
  ).toMatchObject({ demand: { kind: 'judged', fact: 'outstandingRecord' } });
});
