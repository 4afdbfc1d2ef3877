import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';
import { launchArguments } from './scripts/browser/launch-arguments.ts';
import { OLD_ENGINES } from './scripts/old-engines/engines.ts';

/** The flows of the built site in engines of years ago: `npm run test:old-engines`. */
export default defineConfig(usual, {
  testMatch: '**/*.engine.ts',
  reporter: [['list']],
  workers: 1,
  timeout: 40_000,
  expect: { timeout: 15_000 },
  projects: OLD_ENGINES.map(({ version }) => ({
    name: `Chromium ${version}`,
    use: {
      launchOptions: {
        // They were packed to run without the helpers of a desktop.
        args: [...launchArguments(process.getuid?.()), '--no-zygote'],
        executablePath: process.env[`OLD_CHROMIUM_${version}`] ?? '',
      },
    },
  })),
});
