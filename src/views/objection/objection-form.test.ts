import { describe, expect, it } from 'vitest';
import { windowAnswer } from '../../../scripts/window/answer.ts';
import { realPortal, realVersion } from '../../testing/real-portal.ts';
import { buildRound, rows, winnersNamed } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
import { objectionForm } from './objection-form.ts';

/** A city with one round. */
function withRound(id: string, facts: RoundFacts) {
  const { jurisdiction, version } = realVersion(id);
  const rounds = [buildRound(jurisdiction.slug as City, facts)];
  return { jurisdiction, model: objectionForm({ ...jurisdiction, rounds }, version) };
}

/** A city with one list of proposed winners, printed as given. */
function withList(id: string, window: { from: string; until: string | null }) {
  return withRound(id, { lists: { 'proposed-winners': { window } } });
}

const CITIES = ['bayannur/draft', 'luohe/2018', 'bayingolin/draft', 'jiangyin/draft', 'wuhai/2020'];

describe.each(CITIES)('the last day in %s', (id) => {
  it.each(['2026-03-02', '2026-09-25', '2026-09-28', '2026-09-30'])(
    'from %s is the one of the window command, printed or not',
    (from) => {
      const { jurisdiction, model } = withList(id, { from, until: null });
      const { until } = windowAnswer(realPortal(), {
        jurisdiction: jurisdiction.slug,
        stage: 'proposed-winners',
        from,
        version: undefined,
      });
      expect(until).not.toBeNull();
      expect(model.lists[0]).toMatchObject({ until, untilIsCounted: true, lawUntil: null });

      const short = withList(id, { from, until: from }).model.lists[0];
      expect(short).toMatchObject({ until: from, untilIsCounted: false, lawUntil: until });
      const whole = withList(id, { from, until }).model.lists[0];
      expect(whole).toMatchObject({ until, untilIsCounted: false, lawUntil: null });
    },
  );
});

it.each(CITIES)('%s: no day is worked out that runs into a year without a calendar', (id) => {
  const { model } = withList(id, { from: '2026-12-28', until: null });
  expect(model.lists[0]).toMatchObject({ until: null, untilIsCounted: false, lawUntil: null });
});

it('across National Day week: 7 working days from 2026-09-28 end on 2026-10-13', () => {
  const { model } = withList('wuhai/2020', { from: '2026-09-28', until: null });
  expect(model.lists[0]?.until).toBe('2026-10-13');
});

it.each([
  ['bayannur/draft', 'publicity', null, '市市场监督管理局（市质标委办）', 0],
  ['luohe/2018', 'publicity', null, '评委会秘书处', 0],
  [
    'bayingolin/draft',
    'whole-review',
    '领导小组办公室',
    '领导小组办公室（自治州市场监督管理局）',
    3,
  ],
  ['jiangyin/draft', 'publicity', null, '评委会秘书处', 0],
  ['wuhai/2020', 'publicity', null, '市长质量奖评审办公室（评审组办公室）', 0],
])('%s: a right %s, office %s, everyday %s, %i clocks', (id, during, office, everyday, clocks) => {
  const { jurisdiction, version } = realVersion(id);
  const model = objectionForm(jurisdiction, version);
  expect(model).toMatchObject({ during, rightOffice: office, everydayOffice: everyday });
  expect(model.clocks).toHaveLength(clocks);
});

describe('what the browser is told of a list', () => {
  const list = {
    window: { from: '2026-09-28', until: '2026-10-13' },
    issuer: '甲市人民政府',
    entries: rows('ab'),
  };
  const told = (facts: RoundFacts) => withRound('bayingolin/draft', facts).model.lists;

  it('is who issued it, where it is objected to, and who stands on it', () => {
    expect(told({ lists: { 'proposed-winners': list } })).toEqual([
      expect.objectContaining({
        issuer: '甲市人民政府',
        stage: 'proposed-winners',
        channel: expect.objectContaining({ office: '样例办公室' }) as unknown,
        decided: false,
        publicity: true,
        entries: [
          { organisation: 'sample-a', name: '样例A公司' },
          { organisation: 'sample-b', name: '样例B公司' },
        ],
      }),
    ]);
  });

  it('is whether the award has been decided; a decision itself can only be corrected', () => {
    const lists = told({
      lists: { 'proposed-winners': list },
      winners: { publishedOn: '2026-11-02', entries: winnersNamed('a') },
    });
    expect(lists.map(({ stage, decided, publicity }) => ({ stage, decided, publicity }))).toEqual([
      { stage: null, decided: true, publicity: false },
      { stage: 'proposed-winners', decided: true, publicity: true },
    ]);
  });

  it('is that it has no window, where it prints none', () => {
    const [only] = told({ lists: { 'proposed-winners': { ...list, window: null } } });
    expect(only).toMatchObject({ publicity: false, from: null, until: null });
  });
});
