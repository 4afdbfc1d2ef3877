import { describe, expect, it } from 'vitest';
import { rows, context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
import { reapplyBar } from './reapply-bar.ts';

/** A call whose first deadline is this day, and a list that names A. */
function applied(deadline: string): RoundFacts {
  const level = (until: string) => ({
    level: '样例',
    window: { from: '2021-01-04', until },
    handIn: {},
  });
  return {
    call: { applications: [level('2099-12-31'), level(deadline)] },
    lists: { 'proposed-winners': { publishedOn: '2099-12-31', entries: rows('a') } },
    winners: { decidedOn: '2099-12-31', entries: winnersNamed('a') },
  };
}

const won = (decidedOn: string, tier = 'quality-award'): RoundFacts => ({
  winners: { decidedOn, entries: winnersNamed('a', tier) },
});
const decided = (decidedOn: string): RoundFacts => ({ winners: { decidedOn } });

describe('a winner who applies again', () => {
  it.each<[City, string, RoundFacts[], string, string[]]>([
    [
      'bayingolin',
      'before the fifth anniversary (Z15)',
      [won('2021-03-01')],
      '2026-02-28',
      ['unmet reapply-too-early 15'],
    ],
    [
      'bayingolin',
      'T9: on it, for it depends on whether the first day counts',
      [won('2021-03-01')],
      '2026-03-01',
      ['note reapply-open 15'],
    ],
    [
      'bayingolin',
      'on the day after',
      [won('2021-03-01')],
      '2026-03-02',
      ['met reapply-allowed 15'],
    ],
    [
      'bayingolin',
      'after a nomination, at any time',
      [won('2025-11-01', 'nomination')],
      '2026-03-02',
      ['met reapply-any-time 15'],
    ],
    [
      'luohe',
      'in the second round after (L25)',
      [won('2018-06-01'), decided('2020-06-01')],
      '2022-12-31',
      ['unmet reapply-too-early 25'],
    ],
    [
      'luohe',
      'T7: in the third, for the text does not say whether its own counts',
      [won('2018-06-01'), decided('2020-06-01'), decided('2022-06-01')],
      '2024-03-01',
      ['note reapply-open 25'],
    ],
    [
      'luohe',
      'T7: in the fourth',
      [won('2018-06-01'), decided('2020-06-01'), decided('2022-06-01'), decided('2024-06-01')],
      '2026-01-01',
      ['met reapply-allowed 25'],
    ],
    [
      'luohe',
      'T7: in the second, no round between on record',
      [won('2018-06-01')],
      '2023-12-31',
      ['unmet reapply-too-early 25'],
    ],
    [
      'luohe',
      'T7: in the third, no round between on record',
      [won('2018-06-01')],
      '2024-01-01',
      ['note reapply-open 25'],
    ],
    ['bayannur', 'a year later: B bars nobody', [won('2025-03-01')], '2026-03-01', []],
    ['jiangyin', 'a year later: J bars nobody', [won('2025-03-01')], '2026-03-01', []],
    [
      'wuhai',
      'on the last day of the four years: a bar is implied, not written (W6)',
      [won('2022-03-01')],
      '2026-03-01',
      ['note reapply-implied 6'],
    ],
    ['wuhai', 'on the day after', [won('2022-03-01')], '2026-03-02', ['met validity-over 6']],
    ['bayingolin', 'before the award was decided', [won('2026-03-01')], '2026-02-01', []],
    ['bayingolin', 'on the day the award was decided', [won('2026-02-01')], '2026-02-01', []],
  ])('%s: %s', (city, _, earlier, deadline, expected) => {
    expect(told(reapplyBar, context(city, applied(deadline), { earlier }))).toEqual(expected);
  });

  it('is told once, at the first record that names the organisation', () => {
    const present = context('bayingolin', applied('2026-03-01'), { earlier: [won('2021-03-01')] });
    expect(reapplyBar.run(present).map(({ record, at }) => [record, at])).toEqual([
      ['bayingolin/rounds/present/proposed-winners', ['entries', 0]],
    ]);
  });

  it('is measured at the day of the list where no deadline is on record', () => {
    const lists = (publishedOn: string) => ({
      lists: { 'qualified-list': { publishedOn, entries: rows('a') } },
    });
    const earlier = [won('2021-03-01')];
    expect(told(reapplyBar, context('bayingolin', lists('2026-02-28'), { earlier }))).toEqual([
      'unmet reapply-too-early 15',
    ]);
    expect(told(reapplyBar, context('bayingolin', lists('2026-03-02'), { earlier }))).toEqual([
      'met reapply-allowed 15',
    ]);
  });

  it('is a note when the award was taken back since', () => {
    const earlier = [{ ...won('2021-03-01'), revocations: [{ decidedOn: '2023-05-05' }] }];
    expect(told(reapplyBar, context('bayingolin', applied('2025-03-01'), { earlier }))).toEqual([
      'note reapply-after-revocation 15',
    ]);
  });
});
