import { expect, it } from 'vitest';
import { barePage } from './bare-site.ts';

it('prints the words of a page without its marks, its frame and its scripts', () => {
  const html = `<title>甲 &amp; 乙</title><header>页眉</header><main id="main"><h1>名单</h1>
    <p>第一<a href="/">行</a></p><ul><li>其一</li><li>其二</li></ul><script>let a;</script></main><footer>页脚</footer>`;
  expect(barePage('/luohe/winners/', html)).toEqual({
    path: 'luohe/winners',
    title: '甲 & 乙',
    lines: ['名单', '第一行', '其一', '其二'],
  });
});

it('puts the page of what is not found where Astro wants it', () => {
  expect(barePage('/404.html', '<main></main>')).toMatchObject({ path: '404', lines: [] });
});
