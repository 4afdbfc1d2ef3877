import { expect, it } from 'vitest';
import { FactsError } from '../../law/eligibility/fact-problem.ts';
import { readFacts } from '../../law/eligibility/read-facts.ts';
import { factsErrorText } from './fact-problems.ts';

function told(facts: unknown): string {
  try {
    readFacts(facts, '2026-11-20', ['quality-award']);
    return '';
  } catch (error) {
    if (error instanceof FactsError) return factsErrorText(error);
    throw error;
  }
}

it.each<[facts: unknown, says: string]>([
  ['x', '应是一组事实，如 {"registeredHere": true}，收到的是 "x"'],
  [{ license: true }, 'license：没有这个键'],
  [{ awards: [{ tier: 'quality-award' }] }, 'awards[1].on：缺少这一项'],
  [
    { higherAward: { level: 'nation', on: '2020-01-01', by: 1 } },
    'higherAward.by：没有这个键，可以写：level、on',
  ],
  [{ licensed: 'yes' }, 'licensed：收到的是 "yes"，应写作：true 或 false'],
  [{ operatingSince: 2020 }, 'operatingSince：收到的是 2020，应写作：日期，如 "2026-09-28"'],
  [
    { lastAccidentOn: 1 },
    'lastAccidentOn：收到的是 1，应写作：日期，如 "2026-09-28"；从未发生写 null',
  ],
  [{ lastLossYear: 25 }, 'lastLossYear：收到的是 25，应写作：四位年份，如 2025；从未发生写 null'],
  [{ selfReportYears: -1 }, 'selfReportYears：收到的是 -1，应写作：不小于 0 的数字'],
  [{ industryRank: 0 }, 'industryRank：收到的是 0，应写作：不小于 1 的整数'],
  [
    { awards: 1 },
    'awards：收到的是 1，应写作：列表，如 [{"tier": "奖项编号", "on": "2022-03-01"}]；知道是哪一届的加 "round": 2022；没有写 []',
  ],
  [
    { awards: [1] },
    'awards[1]：收到的是 1，应写作：一项获奖，如 {"tier": "奖项编号", "on": "2022-03-01"}',
  ],
  [
    { higherAward: 1 },
    'higherAward：收到的是 1，应写作：一项获奖，如 {"level": "province", "on": "2022-03-01"}；没有写 null',
  ],
  [{ activity: 'x' }, 'activity：收到的是 "x"，可以写：commercial、public-benefit'],
  [
    { operatingSince: '2026-02-30' },
    'operatingSince："2026-02-30" 不是可用的日期，应写作 "2026-09-28" 的样子，年份在1000至2999之间',
  ],
  [
    { lastAccidentOn: '2026-11-21' },
    'lastAccidentOn："2026-11-21" 晚于推算那天 2026-11-20；推算那天之后的事还没有发生',
  ],
  [{ licensed: 'y'.repeat(100) }, `licensed：收到的是 "${'y'.repeat(59)}…，应写作：true 或 false`],
  [
    { awards: [{ tier: 'gold', on: '2022-03-01', round: '二' }] },
    'awards[1].tier：收到的是 "gold"，可以写：quality-award\nawards[1].round：收到的是 "二"，应写作：四位年份，如 2022',
  ],
  [{ license: 1, licence: 2 }, 'license：没有这个键\nlicence：没有这个键'],
])('of %j an applicant is told what to write', (facts, says) => {
  expect(told(facts)).toBe(says);
});
