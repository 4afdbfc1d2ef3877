import { defineConfig } from '@playwright/test';
import { WITHOUT_IDLE_FEATURES } from './scripts/browser/idle-features.ts';
import { launchArguments } from './scripts/browser/launch-arguments.ts';
import { installedBrowsers } from './scripts/browser/present-browsers.ts';
import { browserTestPort } from './scripts/serve/browser-test-port.ts';
import { readSettings } from './src/settings.ts';

const { base, samples } = readSettings();
const address = `http://localhost:${browserTestPort()}${base}`;

// Every worker reads this file again: what is found once is handed on through the environment.
const browser = process.env['CHROME_PATH'] || installedBrowsers()[0];
if (browser !== undefined) process.env['CHROME_PATH'] = browser;

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.browser.ts',
  // A test that needs a sample's list or organisation is tagged; without samples there is nothing to test.
  ...(samples ? {} : { grepInvert: /@samples/ }),
  fullyParallel: true,
  // A busy machine may take its time; nothing waits for long where all is well.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/browser-tests.json' }]],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      args: [...launchArguments(process.getuid?.()), WITHOUT_IDLE_FEATURES],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve/serve-dist.ts`,
    url: address,
    reuseExistingServer: false,
  },
});
