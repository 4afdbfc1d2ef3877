export type RequestPath =
  | { readonly kind: 'path'; readonly segments: readonly string[]; readonly endsInSlash: boolean }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'bad' };

/** Brings a base path into the form `/` or `/a/b/`. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Reads the path of a request target below a normalised base, without the query; whatever could
 * leave the served folder or cannot be decoded is `bad`.
 */
export function readRequestPath(target: string, base: string): RequestPath {
  const [rawPath = ''] = target.split(/[?#]/, 1);
  if (!rawPath.startsWith('/')) return { kind: 'bad' };
  const path = decode(rawPath);
  if (path === null) return { kind: 'bad' };
  // With a trailing slash added, "/base" itself is inside the base and "/basement" is not.
  if (!`${path}/`.startsWith(base)) return { kind: 'outside-base' };

  const below = path.slice(base.length);
  const endsInSlash = path.endsWith('/');
  if (below === '') return { kind: 'path', segments: [], endsInSlash };
  const segments = below.replace(/\/$/, '').split('/');
  return segments.every(isPlainName) ? { kind: 'path', segments, endsInSlash } : { kind: 'bad' };
}

/** Writes the address of a folder below the base, each name percent-encoded, with its slash. */
export function folderAddress(base: string, segments: readonly string[]): string {
  return base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function isPlainName(segment: string): boolean {
  // A backslash or a colon means another folder or drive to Windows.
  return segment !== '' && segment !== '.' && segment !== '..' && !/[\\:\0]/.test(segment);
}
