/** A word of the law and what it means, with where that stands. */
export interface LegalWord {
  word: string;
  means: string;
}

/** Each word is recognised by what a question says; one that means something else in another place names its context. */
const LEGAL_WORDS: readonly (LegalWord & { in: RegExp })[] = [
  {
    word: '法人',
    in: /法人/,
    means:
      '依法独立承担民事责任的组织：公司，事业单位（公立医院、学校一般属于此类），社会团体等（《民法典》第五十七条、第七十六条、第八十七条）。个人独资企业、合伙企业是非法人组织（第一百零二条）；分公司是分支机构（第七十四条）；车间、科室是内设机构。',
  },
  {
    word: '较大、重大事故',
    in: /较大|重大(?=[^？]*事故)/,
    means:
      '生产安全事故按《生产安全事故报告和调查处理条例》第三条分级：较大，死亡3人以上不满10人，或者重伤10人以上不满50人，或者直接经济损失1000万元以上不满5000万元；重大，死亡10人以上不满30人，或者重伤50人以上不满100人，或者直接经济损失5000万元以上不满1亿元。更轻的是一般事故，更重的是特别重大事故。质量、环境、公共卫生事故另有分级，办法没有指明。',
  },
  {
    word: '责任事故',
    in: /责任事故/,
    means: '经调查认定有责任单位或者责任人的事故；是否属于，以事故调查结论为准。',
  },
  {
    word: '卓越绩效模式',
    in: /卓越绩效/,
    means:
      '《卓越绩效评价准则》（GB/T 19580）的管理模式：按领导，战略，顾客与市场，资源，过程管理，测量、分析与改进，结果七个方面评价和改进。',
  },
  {
    word: '经营异常名录、严重违法失信名单',
    in: /经营异常名录/,
    means: '市场监督管理部门列入的名录、名单，在“国家企业信用信息公示系统”可以查询。',
  },
  {
    word: '失信记录',
    in: /失信(行为)?记录|信用黑名单/,
    means: '在“信用中国”网站可以查询本组织的公共信用信息。',
  },
  {
    word: '监督抽查',
    in: /监督抽查/,
    means: '市场监督管理部门按《产品质量法》第十五条组织的抽查，结果由其公布。',
  },
  {
    word: '总资产贡献率',
    in: /总资产贡献率/,
    means: '工业统计指标：（利润总额＋税金总额＋利息支出）÷平均资产总额。',
  },
  {
    word: '利税',
    in: /利税/,
    means: '利润总额与税金总额之和。',
  },
  {
    word: '亏损',
    in: /亏损/,
    means: '办法没有说明是净利润还是利润总额为负；拿不准的，按年度财务报表从严填写。',
  },
  {
    word: '非营利',
    in: /非[营盈]利/,
    means:
      '为公益目的或者其他非营利目的成立，不向出资人、设立人或者会员分配利润（《民法典》第八十七条）；办法写“非盈利”的，是否同义，原文未写明。',
  },
  {
    word: '新技术、新产业、新业态、新模式',
    in: /新业态/,
    means: '办法没有写认定标准；国家统计局《新产业新业态新商业模式统计分类》可作参考。',
  },
];

/** The words of the law that a question uses, explained. */
export function legalWordsIn(text: string): LegalWord[] {
  return LEGAL_WORDS.filter((each) => each.in.test(text)).map(({ word, means }) => ({
    word,
    means,
  }));
}
