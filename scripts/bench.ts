import { benchAssess } from './bench/assess.ts';
import { benchBuild } from './bench/build.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { benchSearchSize } from './bench/search-size.ts';
import { benchSelfCheckTime } from './bench/self-check-time.ts';
import { benchWeight } from './bench/weight.ts';

const [measure, ...more] = process.argv.slice(2);

if (measure === 'build') process.exitCode = benchBuild() ? 0 : 1;
else if (measure === 'scale') await benchScale(more);
else if (measure === 'weight') process.exitCode = benchWeight() ? 0 : 1;
else if (measure === 'assess') process.exitCode = benchAssess() ? 0 : 1;
else if (measure === 'self-check-time') process.exitCode = (await benchSelfCheckTime()) ? 0 : 1;
else if (measure === 'search') process.exitCode = (await benchSearch()) ? 0 : 1;
else if (measure === 'search-size') await benchSearchSize(more);
else if (measure === 'lighthouse') await benchLighthouse(more);
else {
  console.error(
    [
      '用法：npm run bench -- build              三次从头生成网站，取中位数',
      '      npm run bench -- scale [页数…]       页数增长时生成网站的用时和内存，与同文的 Astro + Pagefind 原样对照',
      '      npm run bench -- weight             每类页面的体积，与预算对照',
      '      npm run bench -- assess             每秒能算多少次申报条件自查',
      '      npm run bench -- self-check-time    每地自查读完、答完要多少秒',
      '      npm run bench -- search             检索的召回、准确和字节，与 Pagefind 原样、MiniSearch 同场比较',
      '      npm run bench -- search-size [页数…] 索引随页数增长的大小、用时和每次检索的字节',
      '      npm run bench -- lighthouse [页面…]  Lighthouse 四项分数（手机）',
    ].join('\n'),
  );
  process.exitCode = 1;
}
