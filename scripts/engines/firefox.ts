import puppeteer from 'puppeteer-core';
import type { Dialog } from 'puppeteer-core';
import type { EngineSource } from '../../src/testing/engines/engine.ts';
import { findProgram } from './find-program.ts';

/** Firefox as it is installed, over WebDriver BiDi: Playwright drives only a build of its own. */
export const FIREFOX: EngineSource = {
  name: 'Firefox',
  start: async () => {
    const executablePath = findProgram(['firefox-esr', 'firefox'], ['firefox-esr']);
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    const page = await browser.newPage();
    // Whoever asks before a page is left is told to let go, but for the one question that is tested.
    const leave = (dialog: Dialog): Promise<void> => dialog.accept();
    let answer = leave;
    page.on('dialog', (dialog) => void answer(dialog));
    return {
      name: 'Firefox',
      version: (await browser.version()).replace(/^firefox\//i, ''),
      searches: true,
      open: async (address) => void (await page.goto(address)),
      evaluate: (expression) => page.evaluate(expression),
      asksBeforeLeaving: async ({ x, y }, address) => {
        await page.mouse.click(x, y);
        const asked = new Promise<boolean>((answered) => {
          answer = async (dialog) => {
            await dialog.dismiss();
            answered(dialog.type() === 'beforeunload');
          };
          setTimeout(() => answered(false), 5000);
        });
        await page.evaluate((to) => void (location.href = to), address);
        const was = await asked;
        answer = leave;
        return was;
      },
      close: () => browser.close(),
    };
  },
};
