import { sameOrganisations } from '../../schemas/records/same-organisations.ts';
import type { Sameness } from '../../model/portal.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { readPlacedFile } from '../read/file.ts';

/** Where an editor says of names that look alike whether they are one organisation. */
export const SAME_ORGANISATIONS = 'same-organisations.yaml';

/** Reads what an editor decided; an id gives way once, and to one that stays. A folder may have no such file. */
export function readSameOrganisations(folder: ContentFolder): Sameness {
  const file = folder.names('').includes(SAME_ORGANISATIONS)
    ? readPlacedFile(folder, SAME_ORGANISATIONS, sameOrganisations)
    : null;
  const decided = file?.value ?? [];
  const kept = new Map<string, string>();
  const staying = new Set<string>();
  for (const [index, { ids, same }] of decided.entries()) {
    const [stays = '', ...others] = ids;
    if (same) staying.add(stays.toLowerCase());
    for (const [at, other] of same ? others.entries() : []) {
      const id = other.toLowerCase();
      if (kept.has(id) || staying.has(id) || kept.has(stays.toLowerCase()))
        folder.add('listed-twice', SAME_ORGANISATIONS, { found: other }, file?.placeOf([index, 'ids', at + 1]));
      kept.set(id, stays);
    }
  }
  return { decided, kept };
}
