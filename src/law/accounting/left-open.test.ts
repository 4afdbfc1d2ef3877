import { expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { leftOpen } from './left-open.ts';

const TEXT = `某奖问答

第一条　参评应当登记满一年。参评不收费。
`;
const FEE = { at: '1', quote: '参评不收费' };
const YEAR = { at: '1', quote: '参评应当登记满一年' };

function left(covered: RulesFile['covered']) {
  const [version] = fixtureJurisdiction('mou', [
    {
      slug: '2025',
      text: TEXT,
      rules: [{ id: 'fee', kind: 'fee', charged: false, cites: [FEE] }],
      file: {
        ...(covered ? { covered } : {}),
        eligibility: {
          articles: ['1'],
          questions: [],
          conditions: [
            {
              id: 'registered',
              says: '登记满一年',
              cites: [YEAR],
              demand: { kind: 'years-since', fact: 'registeredHereSince', years: 1 },
            },
          ],
        },
      },
    },
  ]).versions;
  return leftOpen(version!);
}

it('T3: a clause among the conditions that only a rule quotes is left to be sorted', () => {
  expect(left(undefined).conditions.map(({ words }) => words)).toEqual(['参评不收费。']);
});

it('is sorted where an editor says that it is no condition, and then not idle', () => {
  const sorted = left([{ ...FEE, as: 'other', topics: [] }]);
  expect(sorted.conditions).toEqual([]);
  expect(sorted.idle).toEqual([]);
});

it('is idle where a condition quotes it as well', () => {
  expect(left([{ ...YEAR, as: 'other', topics: [] }]).idle).toEqual([YEAR]);
});
