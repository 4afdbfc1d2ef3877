import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { readSettings } from '../../src/settings.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { launchArguments } from '../browser/launch-arguments.ts';
import { listenOnLoopback } from '../serve/listen.ts';
import { createStaticHandler } from '../serve/static-server.ts';
import { builtPageTypes } from './built-page-types.ts';
import { heaviest } from './page-weight.ts';
import { table } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Prints Lighthouse's four mobile scores for the given pages of the built site (addresses below
 * its base, such as `/about/`), or for the largest page of every type.
 */
export async function benchLighthouse(given: readonly string[]): Promise<void> {
  const types = builtPageTypes('dist', 'src/pages');
  const pages = given.length > 0 ? given : types.map((type) => heaviest('dist', type.pages));
  const { base } = readSettings();
  const server = await listenOnLoopback(createStaticHandler({ root: 'dist', base }), 0);
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', ...launchArguments(process.getuid?.())],
  });
  try {
    const rows: string[][] = [['页面', ...CATEGORIES, '未满分的检查项']];
    for (const page of pages) {
      const url = `http://localhost:${server.port}${base}${page.replace(/^\//, '')}`;
      rows.push([page, ...(await scores(url, chrome.port))]);
    }
    console.log(table(rows));
  } finally {
    chrome.kill();
    await server.close();
  }
}

async function scores(url: string, debuggingPort: number): Promise<string[]> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories } = result.lhr;
  const cells = CATEGORIES.map((name) => {
    const score = categories[name]?.score;
    return typeof score === 'number' ? String(Math.round(score * 100)) : '–';
  });
  const imperfect = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return [...cells, imperfect.join(' ')];
}
