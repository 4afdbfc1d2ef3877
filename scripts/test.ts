import {
  buildTestSite,
  checkCode,
  checkFormat,
  checkTypes,
  runBrowserTests,
  runBuiltTests,
  runUnitTests,
} from './test/steps.ts';
import { runLanes } from './test/lanes.ts';
import type { Outcome, Result } from './test/lanes.ts';
import { oneCheck, summaryLine, total } from './test/tally.ts';

const run = (...lanes: Parameters<typeof runLanes>[0]) => runLanes(lanes, console.log);

const build = await run([{ title: '生成网站 (astro build)', run: buildTestSite }]);
const built = total(build.map(({ tally }) => tally)).failed === 0;
const onSite = (step: () => Promise<Outcome>) => (): Promise<Outcome> =>
  built
    ? step()
    : Promise.resolve({ tally: oneCheck(false), output: '网站没有生成，这些测试无法运行。' });

// A browser waits a good deal: what needs the site runs beside what only reads the code.
const rest = await run(
  [
    { title: '类型检查 (astro check)', run: checkTypes },
    { title: '代码检查 (eslint)', run: checkCode },
    { title: '格式检查 (prettier)', run: checkFormat },
    { title: '单元测试 (vitest)', run: runUnitTests },
  ],
  [
    { title: '成品测试 (vitest)', run: onSite(runBuiltTests) },
    { title: '浏览器测试 (playwright)', run: onSite(runBrowserTests) },
  ],
);

console.log('');
const results: Result[] = [...build, ...rest];
for (const { title, tally, seconds } of results) {
  const mark = tally.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${title}: ${summaryLine(tally)}, ${seconds.toFixed(1)} s`);
}
for (const engine of ['firefox', 'webkit', 'old']) console.log(`– test:${engine}: not run`);
const sum = total(results.map(({ tally }) => tally));
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(summaryLine(sum));
