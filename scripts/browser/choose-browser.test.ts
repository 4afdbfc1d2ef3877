import { expect, test } from 'vitest';
import { chooseBrowser } from './choose-browser.ts';
import type { BrowserSituation, BrowserStep } from './choose-browser.ts';

const nothing: BrowserSituation = {
  chromePath: undefined,
  chromePathExists: false,
  installed: [],
  playwrightCached: undefined,
  mayInstallPackages: false,
  tried: [],
};

const everything: BrowserSituation = {
  chromePath: '/own/chrome',
  chromePathExists: true,
  installed: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
  playwrightCached: '/cache/chrome',
  mayInstallPackages: true,
  tried: [],
};

const cases: [string, BrowserSituation, BrowserStep][] = [
  ['CHROME_PATH comes before all others', everything, { kind: 'use', path: '/own/chrome' }],
  [
    'a wrong CHROME_PATH is reported, not passed over',
    { ...everything, chromePathExists: false },
    { kind: 'wrong-chrome-path', path: '/own/chrome' },
  ],
  [
    'an empty CHROME_PATH is none',
    { ...everything, chromePath: '', chromePathExists: false },
    { kind: 'use', path: '/usr/bin/google-chrome' },
  ],
  [
    'an installed browser comes before the one of Playwright',
    { ...everything, chromePath: undefined },
    { kind: 'use', path: '/usr/bin/google-chrome' },
  ],
  [
    'the browser of Playwright comes before installing one',
    { ...nothing, playwrightCached: '/cache/chrome', mayInstallPackages: true },
    { kind: 'use', path: '/cache/chrome' },
  ],
  [
    'who may install packages does so first',
    { ...nothing, mayInstallPackages: true },
    { kind: 'install', by: 'apt' },
  ],
  [
    'when packages did not help, Playwright downloads one',
    { ...nothing, mayInstallPackages: true, tried: ['apt'] },
    { kind: 'install', by: 'playwright' },
  ],
  ['who may not install packages downloads', nothing, { kind: 'install', by: 'playwright' }],
  [
    'when everything was tried it gives up',
    { ...nothing, mayInstallPackages: true, tried: ['apt', 'playwright'] },
    { kind: 'give-up' },
  ],
  [
    'without packages one failed download is the end',
    { ...nothing, tried: ['playwright'] },
    { kind: 'give-up' },
  ],
  [
    'what an installation brought is used',
    { ...nothing, installed: ['/usr/bin/chromium'], tried: ['apt'] },
    { kind: 'use', path: '/usr/bin/chromium' },
  ],
];

test.each(cases)('%s', (_name, situation, expected) => {
  expect(chooseBrowser(situation)).toEqual(expected);
});
