import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIST, realRound } from '../testing/real-round.ts';
import { readSettings } from '../settings.ts';
import { buildDay, settings } from '../views/site/site.ts';
import { cachedPortal, releasePortal } from './cached-portal.ts';
import { followContent } from './follow-content.ts';

const TEN = 'publishedOn: "2022-02-05T10:00"';
const at = (time: string) => new Date(`2022-02-05T${time}+08:00`);

/** What a development server was told, and the listener it has for changed files. */
function follow() {
  const told = { refreshed: 0, reloads: 0, errors: [] as string[] };
  let changed: (event: string, path: string) => void = () => undefined;
  followContent({
    server: {
      watcher: { add: () => undefined, on: (_: string, heard: typeof changed) => (changed = heard) },
      ws: { send: () => (told.reloads += 1) },
    },
    logger: { error: (words: string) => told.errors.push(words) },
    refreshContent: () => Promise.resolve(void (told.refreshed += 1)),
  } as unknown as HookParameters<'astro:server:setup'>);
  return { told, change: (path: string) => changed('change', path) };
}

const lists = () =>
  cachedPortal(readSettings()).jurisdictions[0]?.rounds.find(({ slug }) => slug === '1')?.lists;

beforeEach(() => {
  releasePortal();
  vi.stubEnv('PORTAL_TODAY', '');
  vi.useFakeTimers({ now: at('09:30:20') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  releasePortal();
});

it('shows a list as its moment comes, without a file having changed', async () => {
  vi.stubEnv('PORTAL_CONTENT', realRound().replace(LIST, 'publishedOn: "2022-01-05"', TEN).root);
  const { told } = follow();
  expect(lists()).toEqual([]);
  await vi.advanceTimersByTimeAsync(+at('09:59:59') - +at('09:30:20'));
  expect(told).toMatchObject({ refreshed: 0, reloads: 0 });
  expect(lists()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toMatchObject({ refreshed: 1, reloads: 1, errors: [] });
  expect(lists()).toHaveLength(1);
});

it('reads a changed file again, waits for its new moment, and tells what is wrong with it', async () => {
  const content = realRound();
  vi.stubEnv('PORTAL_CONTENT', content.root);
  const { told, change } = follow();
  expect(lists()).toHaveLength(1);
  content.replace(LIST, 'publishedOn: "2022-01-05"', TEN);
  change('/elsewhere/winners.yaml');
  expect(lists()).toHaveLength(1);
  change(`${content.root}/${LIST}`);
  expect(lists()).toEqual([]);
  await vi.advanceTimersByTimeAsync(+at('10:00:00') - +at('09:30:20'));
  expect(lists()).toHaveLength(1);
  content.replace(LIST, 'T10:00', 'T99:00');
  change(`${content.root}/${LIST}`);
  await vi.advanceTimersByTimeAsync(0);
  expect(told.errors.join()).toContain('not-a-moment');
});

it('speaks of the new day from midnight on, and of the old one until then', async () => {
  vi.stubEnv('PORTAL_CONTENT', realRound().root);
  Object.assign(settings, readSettings());
  follow();
  await vi.advanceTimersByTimeAsync(+at('23:59:59') - +at('09:30:20'));
  expect(buildDay()).toBe('2022-02-05');
  await vi.advanceTimersByTimeAsync(1000);
  expect(buildDay()).toBe('2022-02-06');
});
