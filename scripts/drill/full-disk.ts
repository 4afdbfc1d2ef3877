import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OneCity } from './one-city.ts';

/** Room for one site of the city, and not for a second beside it. */
const ROOM = '4m';
const SAID = '磁盘已满';

/** Builds twice onto a disk that has room for one site, and tells whether the first stood and the second said why not. */
export async function drillFullDisk(city: OneCity): Promise<boolean> {
  const disk = mkdtempSync(join(tmpdir(), 'drill-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM}`, 'tmpfs', disk]);
  if (mounted.status !== 0) {
    rmSync(disk, { recursive: true });
    console.log('磁盘已满：没有做，挂载一个小磁盘要有管理员权限（Linux）。');
    return true;
  }
  try {
    const outDir = join(disk, 'site');
    const first = await city.build('2026-11-20', { outDir });
    const before = city.hashOf(outDir);
    const second = await city.build('2026-11-21', { outDir });
    const well =
      first.code === 0 &&
      second.code === 1 &&
      second.output.includes(SAID) &&
      city.hashOf(outDir) === before;
    if (!well) console.error(first.output, second.output);
    console.log(`磁盘已满：${well ? '原来的网站完好，也说明了原因' : '不对'}。`);
    return well;
  } finally {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  }
}
