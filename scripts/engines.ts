import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readSettings } from '../src/settings.ts';
import type { EngineSource } from '../src/testing/engines/engine.ts';
import { FLOWS } from '../src/testing/engines/flows.ts';
import { CURRENT_CHROMIUM, OLD_CHROMIUMS } from './engines/chromium.ts';
import { FIREFOX } from './engines/firefox.ts';
import { withRows } from './engines/table.ts';
import type { EngineRow } from './engines/table.ts';
import { walk } from './engines/walk.ts';
import { WEBKIT } from './engines/webkit.ts';
import { listenOnLoopback } from './serve/listen.ts';
import { createStaticHandler } from './serve/static-server.ts';

const DOCUMENT = 'docs/browsers.md';
const ENGINES: Readonly<Record<string, readonly EngineSource[]>> = {
  chromium: [CURRENT_CHROMIUM],
  old: OLD_CHROMIUMS,
  firefox: [FIREFOX],
  webkit: [WEBKIT],
};

/** `npm run test:firefox` and its like: walks the flows of the built site; exit 1 when one fails. */
const [chosen = '', named = ''] = process.argv.slice(2);
const sources = ENGINES[chosen];
if (!sources) {
  console.error(`请写明内核：${Object.keys(ENGINES).join('、')}。`);
  process.exitCode = 1;
} else if (!existsSync('dist/index.html')) {
  console.error('dist 里还没有网站：请先运行 npm run build。');
  process.exitCode = 1;
} else {
  const { base } = readSettings();
  const server = await listenOnLoopback(createStaticHandler({ root: 'dist', base }), 0);
  const rows: EngineRow[] = [];
  try {
    for (const source of sources)
      rows.push(await walk(source, `http://localhost:${server.port}${base}`, named, console.log));
    if (named === '') {
      const document = withRows(readFileSync(DOCUMENT, 'utf8'), Object.keys(FLOWS), rows);
      writeFileSync(DOCUMENT, await format(document, { parser: 'markdown' }));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  await server.close();
  const failed = rows
    .flatMap(({ cells }) => Object.values(cells))
    .filter((each) => each === 'fails');
  if (failed.length > 0) process.exitCode = 1;
}
