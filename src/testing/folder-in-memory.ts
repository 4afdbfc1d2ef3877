import { accessSync, constants, statfsSync } from 'node:fs';

/** Room for the sites that tests build at the same time, in bytes. */
const ROOM = 1024 ** 3;

/**
 * A folder that this system holds in memory, for what tests write and throw away; undefined where there is none with
 * room enough, as in a container. On a busy disk a copy of the content takes ten times as long.
 */
export function folderInMemory(path = '/dev/shm', room = ROOM): string | undefined {
  try {
    accessSync(path, constants.W_OK);
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize >= room ? path : undefined;
  } catch {
    return undefined;
  }
}
