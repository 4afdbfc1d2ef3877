import { WUHAI } from './mistake.ts';
import type { Slip } from './mistake.ts';

const OPINION_2024 = `${WUHAI}/sample-2024/publicity-opinion.yaml`;
const LAID_OPEN_2026 = `${WUHAI}/sample-2026/publicity-proposed-winners.yaml`;
const SCORED = 'jurisdictions/jiangyin/rounds/sample-2025/proposed-winners.csv';

/** Slips in ranks. */
export const RANK_SLIPS: readonly Slip[] = [
  {
    slip: 'a rank that stands twice',
    make: (content) => content.replace(OPINION_2024, 'rank: 4, score: 577', 'rank: 3, score: 577'),
    at: [OPINION_2024, '样例未冶金有限公司'],
    articles: '23',
    says: '样例未冶金有限公司与样例午新材料有限公司都是第3名',
  },
  {
    slip: 'a rank of fifty after the fourth',
    make: (content) => content.replace(OPINION_2024, 'rank: 5, score: 530', 'rank: 50, score: 530'),
    at: [OPINION_2024, '样例寅光伏有限公司'],
    articles: '23',
    says: '样例寅光伏有限公司是第50名，第5名在本届各份名单里都没有',
  },
  {
    slip: 'a rank left out',
    make: (content) => content.replace(OPINION_2024, 'rank: 4, score: 577', 'score: 577'),
    at: [OPINION_2024, '样例未冶金有限公司'],
    articles: '23',
    says: '名单印有名次，样例未冶金有限公司没有',
  },
  {
    slip: 'T11: ranks that do not follow the points',
    make: (content) => content.replace(SCORED, 'quality-award,1,720', 'quality-award,1,680'),
    at: [SCORED, '样例参精密制造有限公司'],
    articles: '23',
    says: '分数低的排在前面',
  },
  {
    slip: 'another rank than on the list before',
    make: (content) =>
      content
        .replace(LAID_OPEN_2026, 'tier: quality-award, rank: 1', 'tier: quality-award, rank: 9')
        .replace(LAID_OPEN_2026, 'tier: quality-award, rank: 2', 'tier: quality-award, rank: 1')
        .replace(LAID_OPEN_2026, 'tier: quality-award, rank: 9', 'tier: quality-award, rank: 2'),
    at: [LAID_OPEN_2026, '样例寅光伏有限公司'],
    articles: '23',
    says: '样例寅光伏有限公司是第1名，公开征求意见的名单里是第2名',
  },
  {
    slip: 'the first nominated while the third gets the award',
    make: (content) =>
      content
        .replace(LAID_OPEN_2026, 'tier: quality-award, rank: 2', 'tier: nomination, rank: 2')
        .replace(LAID_OPEN_2026, 'tier: nomination, rank: 3', 'tier: quality-award, rank: 3'),
    at: [LAID_OPEN_2026, '样例寅光伏有限公司'],
    articles: '23',
    says: '名次在前的，拟授奖项反而低',
  },
  {
    slip: 'T11: the tier lost below a merged cell',
    make: (content) => content.replace(SCORED, 'excellence,4,541', ',4,541'),
    at: [SCORED, '样例柳电缆有限公司'],
    says: '一列前面的行写有，从样例柳电缆有限公司起有的行没有',
  },
];
