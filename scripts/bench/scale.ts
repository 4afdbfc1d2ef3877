import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copySite } from '../../src/testing/site/build-site.ts';
import { toolScript } from '../run-tool.ts';
import { builtPages } from './built-pages.ts';
import { writeBareSite } from './scale/bare-site.ts';
import { writeGeneratedContent } from './scale/generated-content.ts';
import { measureRun } from './scale/measure-run.ts';
import type { RunCost } from './scale/measure-run.ts';
import { table } from './table.ts';

const SIZES = [1_000, 5_000];
/** Pages of the portal without a copy, and of the average copy. */
const OWN_PAGES = 50;
const PAGES_PER_CITY = 67;

/** As the public site is built: of the folder's own content, under an origin, and no set day. */
const AS_PUBLIC = {
  PORTAL_CONTENT: '',
  PORTAL_TODAY: '',
  PORTAL_SAMPLES: '',
  PORTAL_BASE: '',
  PORTAL_ORIGIN: 'https://award.example.cn',
};

const HEADINGS = ['页面', '构建', 'CPU', '用时', '内存', '文件', '字节', 'CPU 之比'];

/**
 * Builds the portal over ever more generated content, beside a bare Astro site with stock Pagefind that prints the
 * same words, and prints what each took.
 */
export async function benchScale(sizes: readonly string[]): Promise<void> {
  for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    const root = mkdtempSync(join(tmpdir(), 'portal-scale-'));
    try {
      console.log(table([HEADINGS, ...(await measureSize(root, size))]));
    } finally {
      rmSync(root, { recursive: true });
    }
  }
}

async function measureSize(root: string, size: number): Promise<string[][]> {
  const cities = Math.max(1, Math.round((size - OWN_PAGES) / PAGES_PER_CITY));
  const own = join(root, 'portal');
  copySite(own);
  writeGeneratedContent('content', join(own, 'content'), cities);
  const astro = toolScript('astro', 'astro');
  const portal = await measureRun(astro, ['build', '--root', own], { cwd: own, env: AS_PUBLIC });
  const dist = join(own, 'dist');

  const bare = join(root, 'bare');
  writeBareSite(dist, bare);
  const site = await measureRun(astro, ['build', '--root', bare], { cwd: bare });
  const pagefind = resolve('node_modules/.bin/pagefind');
  const index = await measureRun(pagefind, ['--site', 'dist'], { cwd: bare });
  const both = {
    cpu: site.cpu + index.cpu,
    wall: site.wall + index.wall,
    memory: Math.max(site.memory, index.memory),
  };
  return [
    row('门户', portal, dist, portal.cpu / both.cpu),
    row('Astro + Pagefind 原样', both, join(bare, 'dist'), 1),
  ];
}

function row(name: string, { cpu, wall, memory }: RunCost, dist: string, ratio: number): string[] {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const bytes = files.reduce((sum, each) => sum + each, 0);
  return [
    String(builtPages(dist).length),
    name,
    `${cpu.toFixed(1)} s`,
    `${wall.toFixed(1)} s`,
    `${(memory / 1e9).toFixed(2)} GB`,
    String(files.length),
    `${(bytes / 1e6).toFixed(1)} MB`,
    ratio.toFixed(2),
  ];
}
