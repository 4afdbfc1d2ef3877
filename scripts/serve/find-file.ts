import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly modifiedMs: number }
  | { readonly kind: 'folder-without-slash' }
  | { readonly kind: 'missing' };

/** Finds what a path below `root` stands for: a file, the index page of a folder, or nothing. */
export async function findFile(
  root: string,
  segments: readonly string[],
  endsInSlash: boolean,
): Promise<FoundFile> {
  const path = join(root, ...segments);
  const entry = await statOrNull(path);
  if (entry === null) return { kind: 'missing' };
  if (!entry.isDirectory()) {
    return endsInSlash ? { kind: 'missing' } : insideOnly(root, path, entry.mtimeMs);
  }
  const index = join(path, 'index.html');
  const page = await statOrNull(index);
  if (page === null || !page.isFile()) return { kind: 'missing' };
  return endsInSlash ? insideOnly(root, index, page.mtimeMs) : { kind: 'folder-without-slash' };
}

// A symbolic link may point out of the folder although the address does not.
async function insideOnly(root: string, path: string, modifiedMs: number): Promise<FoundFile> {
  const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]);
  return realFile.startsWith(realRoot + sep)
    ? { kind: 'file', path, modifiedMs }
    : { kind: 'missing' };
}

async function statOrNull(path: string) {
  return stat(path).catch(() => null);
}
