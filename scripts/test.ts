import {
  buildTestSite,
  checkCode,
  checkFormat,
  checkTypes,
  runBrowserTests,
  runBuiltTests,
  runUnitTests,
} from './test/steps.ts';
import { oneCheck, summaryLine, total } from './test/tally.ts';
import type { Tally } from './test/tally.ts';

const results: { title: string; tally: Tally; seconds: number }[] = [];

function run(title: string, step: () => Tally): Tally {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const tally = step();
  results.push({ title, tally, seconds: (performance.now() - start) / 1000 });
  return tally;
}

run('类型检查 (astro check)', checkTypes);
run('代码检查 (eslint)', checkCode);
run('格式检查 (prettier)', checkFormat);
run('单元测试 (vitest)', runUnitTests);
const build = run('生成网站 (astro build)', buildTestSite);
function runOnSite(title: string, step: () => Tally): void {
  run(title, () => {
    if (build.failed === 0) return step();
    console.log('网站没有生成，这些测试无法运行。');
    return oneCheck(false);
  });
}
runOnSite('成品测试 (vitest)', runBuiltTests);
runOnSite('浏览器测试 (playwright)', runBrowserTests);

console.log('');
for (const { title, tally, seconds } of results) {
  const mark = tally.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${title}: ${summaryLine(tally)}, ${seconds.toFixed(1)} s`);
}
const sum = total(results.map((result) => result.tally));
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(summaryLine(sum));
