import { LUOHE, REVOCATION, WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const DECISION_2021 = `${WUHAI}/sample-2021/winners.yaml`;
const DECISION_2024 = `${WUHAI}/sample-2024/winners.yaml`;
const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;
const OPINION_2024 = `${WUHAI}/sample-2024/publicity-opinion.yaml`;
const SCORED = 'jurisdictions/jiangyin/rounds/sample-2025/proposed-winners.csv';
const DRAFTED = 'jurisdictions/jiangyin/rounds/sample-2025/winners.yaml';
const WITHOUT_SUM = 'jurisdictions/bayingolin/rounds/sample-2022/winners.yaml';

/** Slips in lists and decisions that a real notice may hold as well. */
export const LIST_SLIPS: readonly Slip[] = [
  {
    slip: 'a proposed winner who is gone from the decision without a word',
    make: (content) =>
      content.withFile(DECISION_2024, (text) => text.replace(/^.*样例巳装备有限公司.*\n/m, '')) &&
      content.remove(REVOCATION),
    at: [LAID_OPEN_2024, '样例巳装备有限公司'],
    articles: '25',
    says: '样例巳装备有限公司列入了拟奖名单，获奖名单里没有',
  },
  {
    slip: 'nobody moved up where the text has the next in rank do so',
    make: (content) =>
      content
        .replace(LAID_OPEN_2024, ', replacedBy: "91000000MA0000162Q"', '')
        .withFile(DECISION_2024, (text) => text.replace(/^.*样例未冶金有限公司.*\n/m, ''))
        .withFile(DECISION_2024, (text) => text.replace('entries:', 'remark: 样例\nentries:')),
    at: [LAID_OPEN_2024, 'result: upheld'],
    articles: '25',
    says: '排在后面的样例未冶金有限公司没有递补',
  },
  {
    slip: 'one objection upheld and rejected',
    make: (content) =>
      content.withFile(LAID_OPEN_2024, (text) =>
        text
          .replace('received: 1', 'received: 2')
          .replace(
            'entries:',
            '    - { organisation: "91000000MA0000154X", result: rejected, text: 经调查不属实, decidedOn: "2024-09-20" }\nentries:',
          ),
      ),
    at: [LAID_OPEN_2024, 'result: rejected'],
    articles: '25',
    says: '一处写成立，一处写不成立',
  },
  {
    slip: 'T11: more points than a draft has',
    make: (content) => content.replace(SCORED, 'quality-award,1,720', 'quality-award,1,7200'),
    at: [SCORED, '样例参精密制造有限公司'],
    articles: '15、13',
    says: '7200分，草案的总分是1000分',
  },
  {
    slip: 'more points than the standard has, where the text names no total',
    make: (content) => content.replace(OPINION_2024, 'score: 688', 'score: 6880'),
    at: [OPINION_2024, '样例辰氯碱有限公司'],
    says: '6880分，《卓越绩效评价准则》的总分是1000分',
  },
  {
    slip: 'T11: fifty thousand million paid under a draft',
    make: (content) =>
      content.replace(
        DRAFTED,
        '样例参精密制造有限公司, tier: quality-award, prizePaid: 500000',
        '样例参精密制造有限公司, tier: quality-award, prizePaid: 50000000000',
      ),
    at: [DRAFTED, '样例参精密制造有限公司'],
    articles: '27、26',
    says: '与草案不同〔奖金5000000万元，草案规定50万元〕',
  },
  {
    slip: 'T11: nothing paid under a draft that names a sum',
    make: (content) =>
      content.replace(
        DRAFTED,
        '样例柳电缆有限公司, tier: excellence, prizePaid: 100000',
        '样例柳电缆有限公司, tier: excellence, prizePaid: 0',
      ),
    at: [DRAFTED, '样例柳电缆有限公司'],
    articles: '27、26',
    says: '奖金0元，草案规定10万元',
  },
  {
    slip: 'a sum paid where a draft names none',
    make: (content) =>
      content.withFile(WITHOUT_SUM, (text) =>
        text.replace(/prizePaid: (?:null|0)/, 'prizePaid: 50000000000'),
      ),
    at: [WITHOUT_SUM, '50000000000'],
    says: '草案没有写奖金',
  },
  {
    slip: 'a repeat winner nobody has heard of',
    make: (content) =>
      content.replace(
        DECISION_2024,
        'tier: nomination, prizePaid: 0',
        'tier: nomination, prizePaid: 0, repeatWinner: true',
      ),
    at: [DECISION_2024, '样例未冶金有限公司'],
    articles: '6',
    says: '样例未冶金有限公司标为再次获奖，本站没有收录它以前的获奖记录',
  },
  {
    slip: 'a re-review of what was never reviewed',
    make: (content) =>
      content.replace(
        OPINION_2024,
        '样例午新材料有限公司, rank: 3, score: 604',
        '样例午新材料有限公司, rank: 3, score: 604, reReview: true',
      ),
    at: [OPINION_2024, '样例午新材料有限公司'],
    articles: '6',
    says: '标为复评',
  },
  {
    slip: 'a decision that names no basis',
    make: (content) =>
      content.withFile(DECISION_2021, (text) => text.replace(/^basis: .*$/m, 'basis: []')),
    at: [DECISION_2021],
    says: '未载明：依据',
  },
  {
    slip: 'a decision whose day of publication nobody entered',
    make: (content) =>
      content.withFile(`${LUOHE}/sample-2022/winners.yaml`, (text) =>
        text.replace(/^publishedOn: .*$/m, 'publishedOn: null'),
      ),
    at: [`${LUOHE}/sample-2022/winners.yaml`],
    says: '未载明：发布日期',
  },
];
