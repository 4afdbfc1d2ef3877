/**
 * A filter's key and its name as one value of the index. Percent signs keep out commas, colons and quotes,
 * which Pagefind takes for its own.
 */
export function filterValue(key: string, name: string): string {
  return `${encodeURIComponent(key)}/${encodeURIComponent(name)}`;
}

/** Reads the key and the name back. */
export function readFilterValue(value: string): [key: string, name: string] {
  const [key = '', name = ''] = value.split('/').map(decodeURIComponent);
  return [key, name];
}
