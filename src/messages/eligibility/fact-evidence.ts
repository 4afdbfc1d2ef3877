import type { FactKey } from '../../model/facts.ts';

/**
 * The papers that usually bear an answer out. No regulation lists them, which is said wherever they are printed;
 * what needs no paper of the applicant's own is left out.
 */
export const FACT_EVIDENCE: { readonly [K in FactKey]?: string } = {
  registeredHere: '营业执照、事业单位法人证书等登记证书',
  registeredHereSince: '登记证书上的登记日期；迁入的，迁入登记的材料',
  legalForm: '登记证书',
  industrialEnterprise: '登记证书上的经营范围、行业分类',
  newEconomy: '说明所属领域的材料，如高新技术企业证书',
  operatingSince: '登记证书、年度报告等能看出开始日期的材料',
  continuousOperation: '各年度的年度报告或者财务报表',
  policyCompliant: '环境保护、安全生产等方面的许可、验收文件',
  licensed: '许可证、资质证书',
  recommended: '推荐单位签署的推荐意见',
  qualityMethodSince: '制度文件和实施记录',
  qualityMethodTransferable: '管理模式、方法的说明，推广应用的情况',
  excellenceModelSince: '导入卓越绩效模式的文件和实施记录',
  certified: '有效的认证证书',
  selfReportYears: '自评报告和其中数据的来源',
  activity: '登记证书上的经营范围或者宗旨',
  industryRank: '统计、税务部门或者行业协会的上年度数据、排名',
  lastLossYear: '相应各年度的审计报告或者财务报表',
  leadingInIndustry: '与同行业比较的数据及其来源',
  innovationAchieved: '专利、科技成果、绿色产品、标准等证书',
  brandStrength: '商标、品牌评价、市场占有率等材料',
  goodCreditRecord: '信用报告、顾客满意度等材料',
  socialResponsibility: '社会责任报告、公益活动等材料',
  environmentalInvestment: '研发投入、节能减排的数据和证明',
  lastAccidentOn: '有关主管部门出具的情况说明',
  lastViolationOn: '公共信用信息报告（“信用中国”网站）',
  lastTaxOrInsuranceViolationOn: '税务机关出具的纳税、缴费情况证明',
  onAbnormalList: '“国家企业信用信息公示系统”的查询结果',
};
