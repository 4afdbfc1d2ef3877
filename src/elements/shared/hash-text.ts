/** What an address names after its `#`; empty where that cannot be read, as in `#%`. */
export function hashText(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}
