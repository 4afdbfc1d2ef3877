import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GO, KILLS, WAITING } from './fault-points.ts';
import { SmallSite } from './small-site.ts';

const GAP = 'between the two renames';
const DONE = 'once the new site stands';

let site: SmallSite;
const at = (path: string) => join(site.root, path);
const write = (path: string, text: string) => writeFileSync(at(path), text);

beforeAll(async () => {
  site = new SmallSite();
  site.edit('甲');
  const { code, output } = await site.build();
  expect(code, output).toBe(0);
}, 120_000);

afterAll(() => site.remove());

it('killed at eight moments, one build after the other: the site is whole and of one edition', async () => {
  site.edit('乙');
  const moments = [GAP, ...Object.keys(KILLS).filter((each) => each !== GAP)];
  expect(moments).toHaveLength(8);
  for (const fault of moments) {
    const { signal, output } = await site.build({ fault });
    expect(signal, `${fault}\n${output}`).toBe('SIGKILL');
    // In the gap the former site stands aside, whole; the next build brings it back first of all.
    const folder = fault === GAP ? '.site.old' : 'site';
    expect(site.served(folder), fault).toBe(fault === DONE ? '乙' : '甲');
  }
}, 240_000);

it('two at once, into one folder or two: the second is refused and harms nothing', async () => {
  site.edit('丙');
  const first = site.build({ fault: 'held before the change' });
  while (!existsSync(at(WAITING))) await new Promise((go) => setTimeout(go, 20));
  const others = await Promise.all([site.build(), site.build({ outDir: 'other' })]);
  for (const { code, output } of others) {
    expect(output).toContain('另一个生成正在进行');
    expect(code).toBe(1);
  }
  expect(existsSync(at('other'))).toBe(false);
  expect(site.served()).toBe('乙');
  write(GO, '');
  const { code, output } = await first;
  expect(code, output).toBe(0);
  expect(site.served()).toBe('丙');
  expect(site.leftovers()).toEqual([]);
}, 120_000);

it.each([
  ['with a page that throws', '---\nthrow new Error("broken");\n---\n', '', 'broken'],
  [
    'with a dead link',
    '<html><a href="/nowhere/">x</a></html>',
    '',
    '链接 nowhere/index.html 没有',
  ],
  ['on a full disk', '', 'on a full disk', '磁盘已满，网站写不完整。'],
])(
  '%s: it fails, the site stays, and what to do is said',
  async (_, page, fault, message) => {
    site.edit('丁');
    if (page) write('src/pages/broken.astro', page);
    const { code, output } = await site.build({ fault });
    rmSync(at('src/pages/broken.astro'), { force: true });
    expect(code, output).toBe(1);
    expect(output).toContain(message);
    expect(output).toContain('里仍是上一次生成的网站，完好可用');
    expect(site.served()).toBe('丙');
    expect(site.leftovers()).toEqual([]);
  },
  120_000,
);
