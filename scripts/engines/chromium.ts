import { chromium } from '@playwright/test';
import type { Engine, EngineSource } from '../../src/testing/engines/engine.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchArguments } from '../browser/launch-arguments.ts';
import { fetchEngine } from './fetch-engine.ts';
import { OLD_ENGINES } from './old-chromiums.ts';

/** From here on WebAssembly runs on a page with a policy. */
const SEARCHES_FROM = 97;

/** The browser of the browser tests. */
export const CURRENT_CHROMIUM: EngineSource = {
  name: 'Chromium',
  start: () => startChromium('Chromium', findChromium(), []),
};

/** The old ones, fetched where they are not kept yet. */
export const OLD_CHROMIUMS: readonly EngineSource[] = OLD_ENGINES.map((engine) => {
  const name = `Chromium ${engine.version}`;
  return {
    name,
    start: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64')
        throw new Error('旧内核只有 Linux x64 的。');
      // They were packed to run without the helpers of a desktop.
      return startChromium(name, await fetchEngine(engine), ['--no-zygote']);
    },
  };
});

async function startChromium(
  name: string,
  executablePath: string,
  further: readonly string[],
): Promise<Engine> {
  const args = [...launchArguments(process.getuid?.()), ...further];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const version = browser.version();
  return {
    name,
    version,
    searches: Number.parseInt(version) >= SEARCHES_FROM,
    open: async (address) => void (await page.goto(address)),
    evaluate: (expression) => page.evaluate(expression),
    asksBeforeLeaving: async ({ x, y }, address) => {
      await page.mouse.click(x, y);
      const asked = page.waitForEvent('dialog', { timeout: 5000 }).then(
        async (dialog) => {
          await dialog.dismiss();
          return dialog.type() === 'beforeunload';
        },
        () => false,
      );
      await page.evaluate((to) => void (location.href = to), address);
      return asked;
    },
    close: () => browser.close(),
  };
}
