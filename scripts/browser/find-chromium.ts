import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chooseBrowser } from './choose-browser.ts';
import type { Installation } from './choose-browser.ts';
import { hasChineseFont, installPackages, mayInstallPackages } from './debian-packages.ts';
import { installedBrowsers, playwrightBrowser } from './present-browsers.ts';

const REMEDIES = [
  '没有找到 Chromium、Chrome 或 Edge，浏览器测试无法运行。可以任选一种办法：',
  '  1. 安装 Google Chrome、Chromium 或 Microsoft Edge，然后重新运行；',
  '  2. 浏览器在别处时，写明位置：CHROME_PATH=/路径/chrome npm test；',
  '  3. Debian、Ubuntu：sudo apt-get install chromium fonts-noto-cjk；',
  '  4. 下载 Playwright 的浏览器：npx playwright install chromium。',
].join('\n');

/** Downloads can hang on a closed network; after this many milliseconds they are given up. */
const DOWNLOAD_LIMIT = 300_000;

/**
 * Path of a Chromium-family browser, installed if need be (progress goes to stderr). Throws an
 * Error whose Chinese message names the remedies when there is none to be had.
 */
export function findChromium(): string {
  const chromePath = process.env['CHROME_PATH'];
  const tried: Installation[] = [];
  for (;;) {
    const step = chooseBrowser({
      chromePath,
      chromePathExists: chromePath !== undefined && existsSync(chromePath),
      installed: installedBrowsers(),
      playwrightCached: playwrightBrowser(),
      mayInstallPackages: mayInstallPackages(),
      tried,
    });
    if (step.kind === 'use') {
      ensureChineseFont();
      return step.path;
    }
    if (step.kind === 'wrong-chrome-path') {
      throw new Error(`CHROME_PATH 指向的文件不存在：${step.path}`);
    }
    if (step.kind === 'give-up') throw new Error(REMEDIES);
    tried.push(step.by);
    if (step.by === 'apt') installBrowser();
    else downloadWithPlaywright();
  }
}

// Not every system that has apt-get has the browser without windows as a package of its own.
function installBrowser(): void {
  if (!installPackages('chromium-headless-shell', 'fonts-noto-cjk'))
    installPackages('chromium', 'fonts-noto-cjk');
}

// Without one, Chinese is drawn as empty boxes of the wrong width and layout tests measure those.
function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (mayInstallPackages()) installPackages('fonts-noto-cjk', 'fontconfig');
  else console.error('提示：系统里没有中文字体，建议安装 fonts-noto-cjk。');
}

function downloadWithPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: DOWNLOAD_LIMIT,
  });
}

if (import.meta.main) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
