import { REVOCATION } from './mistake.ts';
import type { Slip } from './mistake.ts';

/** Slips in decisions that take an award back. */
export const REVOCATION_SLIPS: readonly Slip[] = [
  {
    slip: 'fraud to obtain an award after it was given',
    make: (content) =>
      content.replace(REVOCATION, 'happenedOn: "2024-04-10"', 'happenedOn: "2025-04-10"'),
    at: [REVOCATION, 'happenedOn'],
    articles: '41',
    says: '骗取奖项的事由，晚于获奖',
  },
  {
    slip: 'fraud in another century',
    make: (content) =>
      content.replace(REVOCATION, 'happenedOn: "2024-04-10"', 'happenedOn: "1924-04-10"'),
    at: [REVOCATION, 'happenedOn'],
    articles: '41',
    says: '早十年以上',
  },
  {
    slip: 'what a winner did before it won',
    make: (content) =>
      content
        .replace(REVOCATION, 'ground: "41"', 'ground: "42.2"')
        .replace(REVOCATION, 'basis: ["41"]', 'basis: ["42"]')
        .replace(REVOCATION, 'takenBack: [title, plaque, certificate, money]', 'takenBack: [award]')
        .replace(REVOCATION, 'banUntil: "2031-06-15"', 'banUntil: null'),
    at: [REVOCATION, 'happenedOn'],
    articles: '42.2、42.p1',
    says: '获奖以后的事由，早于获奖',
  },
  {
    slip: 'a basis that is not the ground',
    make: (content) => content.replace(REVOCATION, 'basis: ["41"]', 'basis: ["17"]'),
    at: [REVOCATION, 'basis:'],
    articles: '41',
    says: '决定的依据写第十七条，事由写第四十一条',
  },
];
