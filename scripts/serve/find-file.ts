import { open, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A file held open, so that it is sent as it was found whatever takes its place meanwhile. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
  readonly changed: Date;
  /** How it is packed; null for plain bytes. */
  readonly encoding: 'br' | 'gzip' | null;
}

export type Found = OpenFile | 'folder-without-slash' | 'missing';

const PACKED = { '.br': 'br', '.gz': 'gzip' } as const;
/** A build changes the whole folder in an instant; one that is gone for longer is gone, ms. */
const CHANGING = 1_000;

/**
 * Opens what a path below `root` stands for: a file or the index page of a folder, packed where the client takes that;
 * or says that it is such a folder, or nothing. While a build changes the site it looks again.
 */
export async function findFile(
  root: string,
  segments: readonly string[],
  endsInSlash: boolean,
  accepted = '',
): Promise<Found> {
  const giveUp = Date.now() + CHANGING;
  for (;;) {
    const before = await identity(root);
    const found = await look(root, join(root, ...segments), endsInSlash, accepted);
    if (found !== 'missing') return found;
    const same = before !== null && before === (await identity(root));
    if (same || Date.now() > giveUp) return found;
    await wait(5);
  }
}

async function look(
  root: string,
  path: string,
  endsInSlash: boolean,
  accepted: string,
): Promise<Found> {
  const entry = await stat(path).catch(() => null);
  if (!entry) return 'missing';
  if (!entry.isDirectory()) return endsInSlash ? 'missing' : openInside(root, path, accepted);
  const index = join(path, 'index.html');
  if (endsInSlash) return openInside(root, index, accepted);
  const page = await stat(index).catch(() => null);
  return page?.isFile() ? 'folder-without-slash' : 'missing';
}

async function openInside(
  root: string,
  path: string,
  accepted: string,
): Promise<OpenFile | 'missing'> {
  // A symbolic link may point out of the folder although the address does not.
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]).catch(() => [
    '',
    '',
  ]);
  if (!realFile.startsWith(realRoot + sep)) return 'missing';
  for (const [ending, encoding] of Object.entries(PACKED))
    if (accepts(accepted, encoding)) {
      const packed = await openFile(path + ending, encoding);
      if (packed) return packed;
    }
  return (await openFile(path, null)) ?? 'missing';
}

async function openFile(path: string, encoding: OpenFile['encoding']): Promise<OpenFile | null> {
  const handle = await open(path).catch(() => null);
  const entry = await handle?.stat();
  if (handle && entry?.isFile())
    return { handle, size: entry.size, changed: entry.mtime, encoding };
  await handle?.close();
  return null;
}

/** A coding may be named only to be refused (q=0). */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((each) => {
    const [coding = '', ...rest] = each.split(';').map((part) => part.trim());
    return coding === encoding && !rest.some((part) => /^q=0(\.0*)?$/.test(part));
  });
}

/** Tells a folder from the one that takes its place; its number alone may be given again, to the one after next. */
async function identity(folder: string): Promise<string | null> {
  const entry = await stat(folder, { bigint: true }).catch(() => null);
  return entry && `${entry.ino} ${entry.birthtimeNs} ${entry.ctimeNs}`;
}
