import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FIND_IN_LIST, RECORD_PAGE, groupWords } from '../../../messages/records/record-page.ts';
import { ROOT, htmlOf } from '../../built/built-site.ts';

/** Classes of a large round, with how many stand in each. */
export const CLASSES = [
  ['制造业', 60],
  ['服务业', 40],
  ['教育和医疗卫生机构', 20],
] as const;

/** How many rows the list has. */
export const LONG = CLASSES.reduce((sum, [, count]) => sum + count, 0);

/** The field to find a row by, as its component writes it. */
function finder(): string {
  const [markup = ''] =
    /<find-in-list[^]*<\/find-in-list>/.exec(
      readFileSync('src/components/records/FindInList.astro', 'utf8'),
    ) ?? [];
  const script = readdirSync(join(ROOT, '_astro')).find((file) => /^FindInList.*\.js$/.test(file));
  return `${markup.replace('{FIND_IN_LIST.label}', FIND_IN_LIST.label)}<script type="module" src="/_astro/${script}"></script>`;
}

/** The page of a short list with classes, as it would be with 120 rows under three heads. */
export function longList(address: string): string {
  const html = htmlOf(address);
  const [row = ''] = /<tr\b[^>]*data-organisation=[^]*?<\/tr>/.exec(html) ?? [];
  const [head = ''] = /<tr\b[^>]*class="head"[^]*?<\/tr>/.exec(html) ?? [];
  const [name = ''] = /(?<=<span class="kept">)[^]*?(?=<\/span>)/.exec(row) ?? [];
  let number = 0;
  const bodies = CLASSES.map(([category, count]) => {
    const first = number + 1;
    const rows = Array.from({ length: count }, () => {
      number += 1;
      const long = number % 7 === 0 ? '（集团）新材料科技股份' : '';
      return row
        .replaceAll(name, `第${number}号${category}${long}有限公司`)
        .replace(/id="entry-\d+"/, `id="entry-${number}"`)
        .replace(/(class="numeric number"[^>]*>)\s*\d+/, `$1${number}`);
    });
    const over = head
      .replace(/id="class-\d+"/, `id="class-${first}"`)
      .replace(
        /(<th\b[^>]*>)[^]*?(?=<\/th>)/,
        `$1${groupWords(category, Array<'organisation'>(count).fill('organisation'))}`,
      );
    return `<tbody role="rowgroup">${over}${rows.join('')}</tbody>`;
  });
  const links = CLASSES.map(
    ([category, count], index) =>
      `<a href="#class-${[1, 61, 101][index]}">${groupWords(category, Array<'organisation'>(count).fill('organisation'))}</a>`,
  );
  const tools = `<p class="tools no-print">${links.join('')}<a href="#objection">${RECORD_PAGE.objection}</a></p>`;
  return html
    .replace(/<tbody\b[^]*<\/tbody>/, bodies.join(''))
    .replace(
      '<table role="table" class="entries',
      `${finder()}${tools}<table role="table" class="entries`,
    );
}
