import { describe, expect, it } from 'vitest';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { WindowLength } from '../calendar/count-window.ts';
import { officialCalendar } from '../calendar/working-days.ts';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { ruleSetOf } from './ruleset.ts';
import { legalWindow } from './legal-window.ts';

const calendar = officialCalendar([YEAR_2026]);
const wd = (count: number): WindowLength => ({ count, unit: 'working-day' });
const days = (count: number): WindowLength => ({ count, unit: 'calendar-day' });

describe('the windows of the five texts, from 2026-03-02', () => {
  it.each<[string, PublicationStage, WindowLength | null, string | null, string[]]>([
    ['bayannur/draft', 'proposed-winners', wd(7), '2026-03-11', ['15']],
    ['luohe/2018', 'proposed-winners', days(7), '2026-03-09', ['17']],
    ['bayingolin/draft', 'internal-notice', wd(5), '2026-03-09', ['11.2']],
    ['bayingolin/draft', 'recommended-applicants', wd(5), '2026-03-09', ['11.3']],
    ['bayingolin/draft', 'qualified-list', wd(5), '2026-03-09', ['11.4']],
    ['bayingolin/draft', 'proposed-winners', wd(5), '2026-03-09', ['11.8']],
    ['bayingolin/draft', 'call-notice', null, null, ['11.1']],
    ['jiangyin/draft', 'proposed-winners', days(7), '2026-03-09', ['25']],
    ['wuhai/2020', 'call-notice', wd(10), '2026-03-16', ['17']],
    ['wuhai/2020', 'opinion', days(20), '2026-03-23', ['22']],
    ['wuhai/2020', 'proposed-winners', wd(7), '2026-03-11', ['25']],
    ['wuhai/2020', 'internal-notice', null, null, []],
  ])('%s, %s', (id, stage, length, until, cites) => {
    const { rules } = realVersion(id).version;
    const asked = legalWindow(ruleSetOf(rules), stage, '2026-03-02', calendar);
    expect(asked.window?.length ?? null).toEqual(length);
    expect(asked.window?.until ?? null).toBe(until);
    expect([...new Set(asked.cites.map(({ at }) => at))]).toEqual(cites);
  });
});

it.each(['first', 'last'])(
  'prefers the one rule of a stage that sets a length, %s of two, and cites both',
  (place) => {
    const cites = [{ at: '3.p2', quote: '公示期为7日' }];
    const rule = { kind: 'window' as const, stage: 'proposed-winners' as const, cites };
    const spoken = [{ at: '1', quote: '本办法' }];
    const media = { ...rule, id: 'media', length: null, cites: spoken };
    const sets = { ...rule, id: 'length', length: { ...days(7), bound: 'exact' as const } };
    const { versions } = fixtureJurisdiction('jia', [
      {
        slug: 'v1',
        rules: place === 'first' ? [sets, media] : [media, sets],
      },
    ]);
    const law = ruleSetOf(versions[0]!.rules);
    const asked = legalWindow(law, 'proposed-winners', '2026-03-03', calendar);
    expect(asked.window?.until).toBe('2026-03-10');
    expect(asked.cites).toEqual([...cites, ...spoken]);
  },
);
