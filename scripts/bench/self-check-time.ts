import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readSettings } from '../../src/settings.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchArguments } from '../browser/launch-arguments.ts';
import { listenOnLoopback } from '../serve/listen.ts';
import { createStaticHandler } from '../serve/static-server.ts';
import { table } from './table.ts';

/** Characters a careful reader takes in each second, and seconds for an answer. */
const CHARACTERS = 6;
const ANSWER = 2;

/** What a whole self-check may take, in seconds. */
export const MOST_SECONDS = 200;

/** Questions asked, characters of theirs and all characters to be seen from the title to the last answer. */
export interface SelfCheckLength {
  questions: number;
  asked: number;
  seen: number;
}

/**
 * Measures a self-check that is open in a page, in the case that asks most: a business that answers nothing else. Every
 * group of questions is opened: one after the other they are all read.
 */
export async function selfCheckLength(page: Page): Promise<SelfCheckLength> {
  await page
    .locator('details.group')
    .evaluateAll((groups) => groups.forEach((each) => each.toggleAttribute('open', true)));
  const business = page.locator('input[name=activity][value=commercial]');
  if ((await business.count()) > 0) await business.check();
  return page.evaluate(() => {
    const length = (places: Iterable<HTMLElement>) =>
      [...places].reduce((sum, { innerText }) => sum + innerText.replaceAll(/\s/g, '').length, 0);
    const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
    return {
      questions: [...all('[data-fact]')].filter((each) => !each.hidden).length,
      asked: length(all('[data-fact] legend')) + length(all('[data-fact] .help')),
      seen: length(all('main .page-head, main > .notice, eligibility-check form')),
    };
  });
}

/** Seconds to read so many characters and to answer so many questions. */
export function secondsFor(characters: number, questions: number): number {
  return Math.round(characters / CHARACTERS + questions * ANSWER);
}

/** Prints how long each city's self-check takes on a phone, and tells whether all stay below the most it may take. */
export async function benchSelfCheckTime(): Promise<boolean> {
  const { base } = readSettings();
  const server = await listenOnLoopback(createStaticHandler({ root: 'dist', base }), 0);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: launchArguments(process.getuid?.()),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const measured: { city: string; length: SelfCheckLength }[] = [];
    for (const city of readdirSync('content/jurisdictions').sort()) {
      await page.goto(`http://localhost:${server.port}${base}${city}/eligibility/`);
      measured.push({ city, length: await selfCheckLength(page) });
    }
    const rows = measured.map(({ city, length: { questions, asked, seen } }) => {
      const whole = secondsFor(seen, questions);
      const mark = whole < MOST_SECONDS ? '✓' : '✗ 超过';
      return [city, questions, secondsFor(asked, questions), whole, mark].map(String);
    });
    console.log(table([['地区', '问题', '只读问题和说明（秒）', '通读全部（秒）', ''], ...rows]));
    console.log(`\n按每秒读${CHARACTERS}字、每答一题${ANSWER}秒估算；上限 ${MOST_SECONDS} 秒`);
    return measured.every(
      ({ length: { questions, seen } }) => secondsFor(seen, questions) < MOST_SECONDS,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
