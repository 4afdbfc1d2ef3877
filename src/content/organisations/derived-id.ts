import { createHash } from 'node:crypto';
import { foldedName } from '../../model/folded-text.ts';

/** `jurisdictions/<city>/rounds/<round>/…`, the path of a list. */
const PLACE = /^jurisdictions\/([^/]+)\/rounds\/(sample-)?/;

/**
 * The id of an organisation of which a list prints the name alone: `n-` and a hash of the city and the name, so that
 * every list of the city that prints the name means the same one. Brackets, digits and blanks may be of any width.
 * A file under this id can give the credit code, once it is known; the address stays.
 */
export function derivedId(path: string, name: string): string {
  const [, city = '', sample = ''] = PLACE.exec(path) ?? [];
  const hash = createHash('sha256').update(`${city}\n${foldedName(name)}`).digest('hex').slice(0, 12);
  return `${sample}n-${hash}`;
}
