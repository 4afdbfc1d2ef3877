import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { buildRound } from '../../testing/round-builder.ts';
import type { RoundFacts } from '../../testing/round-builder.ts';
import { openCall } from '../city/open-call.ts';
import { versionDetails } from '../regulation/version-details.ts';
import { isOver, lookBackDay, roundDays } from './round-days.ts';

setBuildDay('2026-11-20');

const city = fixtureJurisdiction('luohe', [
  { slug: '2015', effectiveOn: '2015-01-01' },
  { slug: '2018', effectiveOn: '2018-01-01', repeals: ['2015'], termYears: 2 },
  { slug: '2020', effectiveOn: '2020-01-01' },
]);
const [first, second, leading] = city.versions;

function under(regulation: string, slug: string, facts: RoundFacts) {
  const round = buildRound('luohe', { slug, ...facts });
  return { ...round, about: { ...round.about, label: `${slug}年`, regulation } };
}
const call = (...untils: (string | null)[]): RoundFacts => ({
  call: {
    publishedOn: '2016-03-01',
    applications: untils.map((until) => ({
      level: '市级',
      window: { from: '2016-03-01', until },
      handIn: {},
    })),
  },
});

describe('the day by which a round is looked back at', () => {
  const daysOf = (facts: RoundFacts) =>
    roundDays({ ...city, rounds: [under('2015', '2016', facts)] }, first!);

  it.each([
    [call('2016-06-30', '2016-05-31'), '2016-05-31', '申报截止日，可以改'],
    [call(null), '2016-03-01', '申报截止日未收录'],
    [{ winners: { publishedOn: '2016-11-02' } }, '2016-11-02', '申报截止日未收录'],
  ])('is its first deadline, else the day its first document came out: %#', (facts, on, says) => {
    expect(daysOf(facts)).toMatchObject([{ round: 'luohe/rounds/2016/', on }]);
    expect(daysOf(facts)[0]?.says).toContain(says);
  });

  it('is none where no day is known', () => {
    expect(daysOf({})).toEqual([]);
  });

  it('is asked of the rounds made under the text alone, the newest first', () => {
    const rounds = [
      under('2015', '2015', call('2015-05-31')),
      under('2020', '2020', call('2020-05-31')),
      under('2015', '2016', call('2016-05-31')),
      under('unknown', '2014', call('2014-05-31')),
    ];
    expect(roundDays({ ...city, rounds }, first!).map(({ round }) => round)).toEqual([
      'luohe/rounds/2016/',
      'luohe/rounds/2015/',
    ]);
  });
});

describe('the day that the check by a text which is over begins with', () => {
  const details = (version = first!) => versionDetails(city, version);

  it('is that of its newest round, else the last day on which it was in force', () => {
    const day = { round: '2016', on: '2016-05-31', says: '' };
    expect(lookBackDay([day], details())?.on).toBe('2016-05-31');
    expect(lookBackDay([], details())?.on).toBe('2017-12-31');
    expect(lookBackDay([], details(second))?.on).toBe('2019-12-31');
  });

  it('is asked for once a text was repealed or its term ran out', () => {
    expect([first, second, leading].map((each) => isOver(details(each)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('an open call', () => {
  const open = (regulation: string) => [under(regulation, '2026', call('2026-12-11'))];

  it.each([
    ['2020', true, false],
    ['2015', false, true],
    ['unknown', true, false],
  ])('made under %s is shown beside the check by that text', (regulation, now, then) => {
    const jurisdiction = { ...city, rounds: open(regulation) };
    expect(openCall(jurisdiction, leading) !== null).toBe(now);
    expect(openCall(jurisdiction, first) !== null).toBe(then);
  });
});
