import { describe, expect, it } from 'vitest';
import type { Portal } from '../../model/portal.ts';
import { readSettings } from '../../settings.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { once, onceEach } from './once.ts';
import { buildDay, currentSite, siteOf } from './site.ts';

const settings = readSettings({ PORTAL_TODAY: '2026-11-20', PORTAL_BASE: 'gov' });
const portal = { ...realPortal() };
const site = siteOf(portal, settings);

/** Counts how often it was asked to work. */
function counted() {
  let times = 0;
  return { work: () => (times += 1), times: () => times };
}

describe('what is worked out once', () => {
  it('is worked out once a site, and anew for another', () => {
    const { work, times } = counted();
    const view = once(work);
    expect([view(site), view(site)]).toEqual([1, 1]);
    expect(view(siteOf(portal, settings))).toBe(2);
    expect(times()).toBe(2);
  });

  it('is worked out once for each thing', () => {
    const { work } = counted();
    const view = onceEach(work);
    const [first, second] = portal.jurisdictions;
    expect([view(first!, site), view(second!, site), view(first!, site)]).toEqual([1, 2, 1]);
  });

  it('is kept where there is nothing to keep', () => {
    let asked = 0;
    const view = once(() => void (asked += 1));
    view(site);
    view(site);
    expect(asked).toBe(1);
  });

  it('speaks of the build unless it is given a site', () => {
    setBuildDay('2026-11-20');
    expect(once(({ today }) => today)()).toBe('2026-11-20');
    setBuildDay('2026-11-21');
    expect(once(({ today }) => today)()).toBe('2026-11-21');
    expect(currentSite()).toBe(currentSite());
    expect(buildDay()).toBe('2026-11-21');
  });
});

describe('the day of a site', () => {
  const without = (held: Portal): Portal => ({
    ...held,
    jurisdictions: held.jurisdictions.map((each) => ({ ...each, rounds: [] })),
  });
  const set = readSettings({ PORTAL_TODAY: '2026-01-05' });
  const unset = { ...set, todayIsSet: false };
  it.each([
    ['a demonstration', portal, set, '2026-01-05', 'it was set from outside'],
    ['a demonstration', portal, unset, '2026-11-20', 'it has a day of its own'],
    ['real records', without(portal), unset, '2026-01-05', 'it is today'],
  ])('of %s is the right one: %#', (_, held, given, day) => {
    expect(siteOf(held, given).today).toBe(day);
  });
});
