import { describe, expect, it } from 'vitest';
import { windowAnswer } from '../../scripts/window/answer.ts';
import type { Jurisdiction } from '../content-store/portal.ts';
import type { ListRecord, Round } from '../domain/records/record.ts';
import { realPortal, realVersion } from '../testing/real-portal.ts';
import { objectionKit } from './objection-kit.ts';

/** A city with one list of proposed winners, printed as given. */
function withList(
  id: string,
  window: { from: string; until: string | null },
): { jurisdiction: Jurisdiction; kit: ReturnType<typeof objectionKit> } {
  const { jurisdiction, version } = realVersion(id);
  const list: ListRecord = {
    kind: 'proposed-winners',
    id: `${jurisdiction.slug}/rounds/2026/publicity-proposed-winners`,
    jurisdiction: jurisdiction.slug,
    round: '2026',
    sample: false,
    revisions: [
      {
        number: 1,
        prose: '',
        file: 'publicity-proposed-winners.yaml',
        authored: [],
        sha256: '0'.repeat(64),
        placeOf: () => ({ file: '', line: 1, column: 1 }),
        data: {
          title: '拟奖名单公示',
          documentNumber: null,
          issuer: '办公室',
          signedOn: null,
          publishedOn: window.from,
          source: null,
          basis: [],
          stage: 'proposed-winners',
          window,
          entries: [],
          objectionChannel: null,
        },
      },
    ],
  };
  const round: Round = {
    slug: '2026',
    jurisdiction: jurisdiction.slug,
    about: { label: '2026年', regulation: version.slug, sample: false },
    callNotice: null,
    lists: [list],
    winners: null,
    revocations: [],
  };
  return { jurisdiction, kit: objectionKit({ ...jurisdiction, rounds: [round] }, version) };
}

const CITIES = ['bayannur/draft', 'luohe/2018', 'bayingolin/draft', 'jiangyin/draft', 'wuhai/2020'];

describe.each(CITIES)('the last day in %s', (id) => {
  it.each(['2026-03-02', '2026-09-25', '2026-09-28', '2026-09-30'])(
    'from %s is the one of the window command, printed or not',
    (from) => {
      const { jurisdiction, kit } = withList(id, { from, until: null });
      const { until } = windowAnswer(realPortal(), {
        jurisdiction: jurisdiction.slug,
        stage: 'proposed-winners',
        from,
        version: undefined,
      });
      expect(until).not.toBeNull();
      expect(kit.lists[0]).toMatchObject({ until, untilIsCounted: true, lawUntil: null });

      const short = withList(id, { from, until: from }).kit.lists[0];
      expect(short).toMatchObject({ until: from, untilIsCounted: false, lawUntil: until });
      const whole = withList(id, { from, until }).kit.lists[0];
      expect(whole).toMatchObject({ until, untilIsCounted: false, lawUntil: null });
    },
  );
});

it.each(CITIES)('%s: no day is worked out that runs into a year without a calendar', (id) => {
  const { kit } = withList(id, { from: '2026-12-28', until: null });
  expect(kit.lists[0]).toMatchObject({ until: null, untilIsCounted: false, lawUntil: null });
});

it('across National Day week: 7 working days from 2026-09-28 end on 2026-10-13', () => {
  const { kit } = withList('wuhai/2020', { from: '2026-09-28', until: null });
  expect(kit.lists[0]?.until).toBe('2026-10-13');
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
  const kit = objectionKit(jurisdiction, version);
  expect(kit).toMatchObject({ during, rightOffice: office, everydayOffice: everyday });
  expect(kit.clocks).toHaveLength(clocks);
});
