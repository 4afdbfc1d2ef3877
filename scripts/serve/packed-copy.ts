import { access } from 'node:fs/promises';

/** A file as it is sent: itself, or a packed copy that the build wrote beside it. */
export interface SentFile {
  readonly path: string;
  readonly encoding: 'br' | 'gzip' | null;
}

/** Picks the best content coding that the Accept-Encoding header allows, or null for none. */
export function chooseEncoding(acceptEncoding: string): 'br' | 'gzip' | null {
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';', 1)[0]?.trim()),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

/** The form of a file that suits the client best among those that lie there. */
export async function packedCopy(path: string, acceptEncoding: string): Promise<SentFile> {
  const encoding = chooseEncoding(acceptEncoding);
  const plain: SentFile = { path, encoding: null };
  if (encoding === null) return plain;
  const copy = `${path}.${encoding === 'br' ? 'br' : 'gz'}`;
  return access(copy).then(
    () => ({ path: copy, encoding }),
    () => plain,
  );
}
