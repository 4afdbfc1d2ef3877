import { readSettings } from '../../src/settings.ts';
import { budgetFor } from './budgets.ts';
import { builtPageTypes } from './built-page-types.ts';
import { heaviest, weighPage } from './page-weight.ts';
import type { Weight } from './page-weight.ts';
import { table } from './table.ts';

const HEADINGS = ['页面类型', '页数', '最大的页面', 'HTML', 'CSS', 'JS', 'HTML+CSS', '预算', ''];

/**
 * Prints, for every page type of the built site, the weight of its largest page, compressed and
 * plain, and tells whether all budgets hold.
 */
export function benchWeight(): boolean {
  const { base } = readSettings();
  const types = builtPageTypes('dist', 'src/pages');
  if (types.length === 0) {
    console.error('dist 里还没有网站：请先运行 npm run build。');
    return false;
  }
  let withinBudgets = true;
  const rows = types.map(({ route, pages }) => {
    const page = heaviest('dist', pages);
    const { html, css, js } = weighPage('dist', base, page);
    const both = { gzip: html.gzip + css.gzip, raw: html.raw + css.raw };
    const budget = budgetFor(route);
    const holds = budget === null || both.gzip <= budget;
    withinBudgets &&= holds;
    return [
      route,
      String(pages.length),
      page,
      ...[html, css, js, both].map(written),
      budget === null ? '' : kilobytes(budget),
      budget === null ? '' : holds ? '✓' : '✗ 超出',
    ];
  });
  console.log(table([HEADINGS, ...rows]));
  console.log('\n单位 kB（1000 字节）：gzip 之后（之前）');
  return withinBudgets;
}

function written(weight: Weight): string {
  return weight.raw === 0 ? '0' : `${kilobytes(weight.gzip)} (${kilobytes(weight.raw)})`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
