import { readSettings } from '../src/settings.ts';
import { buildSite } from './run-tool.ts';
import { listenNear } from './serve/listen.ts';
import { readPort } from './serve/port-option.ts';
import { createStaticHandler } from './serve/static-server.ts';

/** Builds the site and serves it on this machine until it is stopped; sets the exit code. */
async function start(): Promise<void> {
  const { base } = readSettings();
  const wanted = readPort(process.argv.slice(2), process.env['PORT'], 4321);
  if (!buildSite()) {
    console.error('网站没有生成成功，原因见上。');
    process.exitCode = 1;
    return;
  }
  const { port } = await listenNear(createStaticHandler({ root: 'dist', base }), wanted);
  if (port !== wanted) console.log(`端口 ${wanted} 已被占用，改用 ${port}。`);
  console.log(`网站已经就绪，请在浏览器里打开：http://localhost:${port}${base}`);
  console.log('按 Ctrl+C 停止。');
}

await start().catch((error: unknown) => {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
