import { heldIds } from '../../law/records/held-ids.ts';
import { href, portal } from '../site/site.ts';

/** Address of a text or record by the portal's own id; null while it is not public. */
export function heldHref(id: string): string | null {
  return heldIds(portal().jurisdictions).has(id) ? href(`${id}/`) : null;
}
