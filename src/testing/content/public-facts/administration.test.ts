import { expectStatements } from './described-rules.ts';

expectStatements('deciders', {
  bayannur: [{ at: '7 17', says: ['市质标委', '市人民政府批准'] }],
  luohe: [{ at: '5 16 18', says: ['评委会提出拟奖名单', '常务会议', '市长审定签署'] }],
  bayingolin: [{ at: '6 11.8 11.9', says: ['领导小组', '投票', '自治州人民政府审定'] }],
  jiangyin: [{ at: '7.3 24', says: ['评委会确定拟奖名单', '市人民政府批准'] }],
  wuhai: [{ at: '8.4 24 25', says: ['评审组决定', '组长审核', '市长审定批准'] }],
});

expectStatements('office', {
  bayannur: [{ at: '8', says: ['市市场监督管理局（市质标委办）'] }],
  luohe: [{ at: '6 14', says: ['评委会秘书处', '市质量强市主管部门', '名称未写明'] }],
  bayingolin: [{ at: '3 7', says: ['领导小组办公室（自治州市场监督管理局）'] }],
  jiangyin: [{ at: '5', says: ['秘书处', '市市场监督管理局'] }],
  wuhai: [{ at: '9', says: ['评审组办公室', '市场监督管理局'] }],
});

expectStatements('apply-to', {
  bayannur: [{ at: '11', says: ['旗县区市场监督管理部门'] }],
  luohe: [{ at: '6 15', says: ['秘书处'] }],
  bayingolin: [{ at: '11.2', says: ['行业行政主管部门或者所在县（市、区）市场监督管理部门'] }],
  jiangyin: [
    { at: '8.5 19.p1', says: ['推荐单位', '秘书处'] },
    { at: '9', says: ['培育、发动和推荐'] },
  ],
  wuhai: [{ at: '18.p1', says: ['辖区区市场监督管理局'] }],
});

expectStatements('materials', {
  bayannur: [
    { at: '11', says: ['申报材料', '证实性材料'] },
    { at: '22', says: ['真实性负责'] },
  ],
  luohe: [{ at: '8.2 15', says: ['申报材料', '三年数据和信息的自评报告'] }],
  bayingolin: [
    { at: '11.2', says: ['国家秘密', '商业秘密'] },
    { at: '19', says: ['真实性、准确性、合法性负责'] },
  ],
  jiangyin: [{ at: '19.p1', says: ['申报表', '自评报告', '证实性材料', '推荐意见'] }],
  wuhai: [{ at: '18.p1 37', says: ['申报书', '自我评价报告', '证明性材料'] }],
});

expectStatements('standard', {
  bayannur: [{ at: '6', says: ['GB/T 19580', 'GB/Z 19579'] }],
  luohe: [{ at: '10 11', says: ['GB/T 19580—2012', '原文印作 GB/T19579—2012'] }],
  bayingolin: [{ at: '5', says: ['中国质量奖', '领导小组办公室制订'] }],
  jiangyin: [{ at: '13 14', says: ['GB/T 19580', 'GB/Z 19579', '1000分'] }],
  wuhai: [{ at: '14', says: ['GB/T 19580', '结合乌海市实际'] }],
});

expectStatements('funding', {
  bayannur: [{ at: '5', says: ['评审', '奖励资金', '当年市政府财政预算'] }],
  luohe: [{ at: '19', says: ['市财政预算', '专款专用'] }],
  bayingolin: [{ at: '3', says: ['评审工作经费', '自治州财政', '专款专用'] }],
  jiangyin: [{ at: '27 28', says: ['市财政'] }],
  wuhai: [{ at: '27 28', says: ['评审工作经费列入当年', '奖励资金列入获奖下一年度'] }],
});

expectStatements('decision-public', {
  bayannur: [],
  luohe: [{ at: '18', says: ['公告'] }],
  bayingolin: [{ at: '14', says: ['表彰决定'] }],
  jiangyin: [],
  wuhai: [],
});

expectStatements('confidentiality', {
  bayannur: [{ at: '24', says: ['商业秘密', '技术秘密'] }],
  luohe: [{ at: '23', says: ['商业秘密'] }],
  bayingolin: [{ at: '11.2 22', says: ['商业秘密'] }],
  jiangyin: [{ at: '30', says: ['商业秘密'] }],
  wuhai: [{ at: '38', says: ['商业秘密'] }],
});

expectStatements('reviewer-conduct', {
  // Article 24 opens with a duty of discipline and threatens nothing.
  bayannur: [{ at: '24', says: ['严守工作纪律', '未写违反的后果'] }],
  luohe: [{ at: '23', says: ['公正廉洁', '未写违反的后果'] }],
  bayingolin: [{ at: '21', says: ['徇私舞弊', '取消评审专家资格'] }],
  jiangyin: [{ at: '30 31', says: ['滥用职权', '取消其评审工作资格', '刑事责任'] }],
  wuhai: [
    { at: '35', says: ['吃拿卡要', '双向监督'] },
    { at: '10.p2 38', says: ['保存好评审记录', '严守工作纪律'] },
  ],
});

expectStatements('public-scrutiny', {
  bayannur: [{ at: '21', says: ['媒体', '群众'] }],
  luohe: [],
  bayingolin: [],
  jiangyin: [],
  wuhai: [{ at: '11 36', says: ['媒体', '群众'] }],
});

expectStatements('interpretation', {
  bayannur: [],
  luohe: [],
  bayingolin: [{ at: '24', says: ['领导小组办公室'] }],
  jiangyin: [],
  wuhai: [],
});

expectStatements('opinion', {
  bayannur: [],
  luohe: [],
  bayingolin: [],
  jiangyin: [],
  wuhai: [],
});
