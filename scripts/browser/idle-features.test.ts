import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { WITHOUT_IDLE_FEATURES } from './idle-features.ts';

const featuresIn = (words: string) =>
  [...words.matchAll(/--disable-features=(\S+)/g)].map(([, list = '']) => list.split(','));

test('what Playwright leaves out by itself stays left out', async () => {
  // Node is no browser: the launch fails, and its error tells the whole command.
  const failure = await chromium
    .launch({ executablePath: process.execPath, args: [WITHOUT_IDLE_FEATURES] })
    .then(String, String);
  const [playwrights = [], ours = []] = featuresIn(failure);
  expect(playwrights.length).toBeGreaterThan(5);
  expect(ours).toEqual([...playwrights, ...ours.slice(playwrights.length)]);
  expect(ours.length).toBeGreaterThan(playwrights.length);
});
