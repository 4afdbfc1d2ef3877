import { existsSync } from 'node:fs';
import { readSettings } from '../../src/settings.ts';
import { browserTestPort } from './browser-test-port.ts';
import { listenOnLoopback } from './listen.ts';
import { readPort } from './port-option.ts';
import { createStaticHandler } from './static-server.ts';

if (existsSync('dist/index.html')) {
  const { base } = readSettings();
  const port = readPort(process.argv.slice(2), undefined, browserTestPort());
  await listenOnLoopback(createStaticHandler({ root: 'dist', base }), port);
  console.log(`http://localhost:${port}/`);
} else {
  console.error('dist 里还没有网站：请先运行 npm run build。');
  process.exitCode = 1;
}
