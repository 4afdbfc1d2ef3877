import { existsSync } from 'node:fs';
import { OLD_ENGINES } from './old-engines/engines.ts';
import { fetchEngine } from './old-engines/fetch-engine.ts';
import { runTool, toolScript } from './run-tool.ts';

/** `npm run test:old-engines`: walks the flows of the built site in old Chromiums; exit 1 when one does not answer. */
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('旧内核只有 Linux x64 的，没有运行。');
  process.exitCode = 1;
} else if (!existsSync('dist/index.html')) {
  console.error('dist 里还没有网站：请先运行 npm run build。');
  process.exitCode = 1;
} else {
  const environment = { ...process.env };
  for (const engine of OLD_ENGINES)
    environment[`OLD_CHROMIUM_${engine.version}`] = await fetchEngine(engine);
  const args = ['test', '--config', 'playwright.old-engines.config.ts', ...process.argv.slice(2)];
  const well = runTool(toolScript('@playwright/test', 'playwright'), args, environment);
  process.exitCode = well ? 0 : 1;
}
