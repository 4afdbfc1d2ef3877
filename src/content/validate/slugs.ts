import { GUIDE_NAMES, SITE_NAMES, isSystemName } from '../../model/reserved-names.ts';
import { slug as slugSchema } from '../../schemas/text.ts';
import type { ContentFolder } from '../read/content-folder.ts';

/** Letters of a name that every file system and every address has room for, whatever is put behind it. */
const LONGEST = 80;

/** Names others have at the same level, by who has them. */
export type TakenNames = Partial<Record<'page' | 'guide' | 'city', readonly string[]>>;

/** Names a city may not take; those of the guides that are written come besides. */
export const TAKEN_FROM_CITIES: TakenNames = { page: SITE_NAMES, guide: GUIDE_NAMES };

/** The name of a file or folder becomes part of an address: it has its form, and nobody else has it. */
export function checkSlug(
  folder: ContentFolder,
  path: string,
  found: string,
  taken: TakenNames = {},
): void {
  const by = (['page', 'guide', 'city'] as const).find((each) => taken[each]?.includes(found));
  if (!slugSchema.safeParse(found).success || found.length > LONGEST)
    folder.add('bad-slug', path, { found: found.slice(0, LONGEST) });
  else if (isSystemName(found)) folder.add('reserved-slug', path, { found, by: 'system' });
  else if (by) folder.add('reserved-slug', path, { found, by });
}
