import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type FoundFile = 'file' | 'folder-without-slash' | 'missing';

/** Says what a path below `root` stands for: a file or the index page of a folder, such a folder, or nothing. */
export async function findFile(
  root: string,
  segments: readonly string[],
  endsInSlash: boolean,
): Promise<FoundFile> {
  const path = join(root, ...segments);
  const entry = await stat(path).catch(() => null);
  if (!entry) return 'missing';
  if (!entry.isDirectory()) return endsInSlash ? 'missing' : insideOnly(root, path);
  const index = join(path, 'index.html');
  const page = await stat(index).catch(() => null);
  if (!page?.isFile()) return 'missing';
  return endsInSlash ? insideOnly(root, index) : 'folder-without-slash';
}

// A symbolic link may point out of the folder although the address does not.
async function insideOnly(root: string, path: string): Promise<FoundFile> {
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]);
  return realFile.startsWith(realRoot + sep) ? 'file' : 'missing';
}
