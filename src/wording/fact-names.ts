import type { EarlierAward, FactKey, HigherAward } from '../domain/eligibility/facts.ts';

/** Short names of the facts, where a regulation's own question does not stand beside the answer. */
export const FACT_NAMES: Record<FactKey, string> = {
  politicalCommitment: '拥护党的路线、方针、政策',
  registeredHere: '在本地登记注册（设立）',
  continuousOperation: '生产经营连续、正常',
  policyCompliant: '符合产业、环保、质量等政策',
  licensed: '取得规定的证照',
  newEconomy: '属于新技术、新产业、新业态、新模式',
  certified: '通过质量体系认证',
  recommended: '获得推荐',
  onAbnormalList: '目前在经营异常名录或严重违法失信名单上',
  industrialEnterprise: '属于工业企业',
  leadingInIndustry: '居同行业前列',
  qualityMethodTransferable: '质量管理模式、方法有推广价值',
  innovationAchieved: '创新、品牌、标准化成绩显著',
  goodCreditRecord: '诚信记录和社会声誉良好',
  socialResponsibility: '履行社会责任',
  brandStrength: '品牌优势突出',
  environmentalInvestment: '科研、环保投入和成绩',
  legalForm: '组织形式',
  activity: '业务性质',
  operatingSince: '开始经营之日',
  registeredHereSince: '在本地登记注册之日',
  qualityMethodSince: '质量管理制度、模式、方法开始运行之日',
  excellenceModelSince: '开始采用卓越绩效模式之日',
  selfReportYears: '自评报告包含数据的年数',
  industryRank: '上年度同行业名次',
  lastLossYear: '最近一次亏损',
  lastAccidentOn: '最近一次事故',
  lastViolationOn: '最近一次违法、违规或失信记录',
  lastSpotCheckFailureOn: '最近一次监督抽查不合格',
  lastExportIncidentOn: '最近一次出口产品质量事件',
  lastServiceProblemOn: '最近一次服务质量等重大问题',
  lastMajorComplaintOn: '最近一次重大有效投诉',
  lastTaxOrInsuranceViolationOn: '最近一次税收、社会保险费违法',
  lastAwardFraudOn: '最近一次本奖弄虚作假被认定',
  lastOtherAwardFraudOn: '最近一次政府奖项弄虚作假被认定',
  lastFalseApplicationOn: '最近一次申报材料虚假被认定',
  awards: '获得本奖的记录',
  higherAward: '更高一级政府的质量奖',
};

const ANSWER_NAMES: Record<string, string> = {
  'legal-person': '法人',
  'non-legal-person': '非法人组织',
  'branch-or-internal': '分支、内设等机构',
  commercial: '从事生产、经营活动',
  'public-benefit': '从事非营利性业务',
  true: '是',
  false: '否',
};

/** An answer among several, or a yes or no, in words. */
export function answerName(answer: string): string {
  return ANSWER_NAMES[answer] ?? answer;
}

export const TIER_NAMES: Record<EarlierAward['tier'], string> = {
  'quality-award': '质量奖',
  nomination: '提名奖',
  excellence: '优秀奖',
};

export const LEVEL_NAMES: Record<HigherAward['level'], string> = {
  prefecture: '市级',
  province: '省（自治区、直辖市）级',
  nation: '国家级',
};
