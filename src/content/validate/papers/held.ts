import { heldIds } from '../../../law/records/held-ids.ts';
import { recordsOf } from '../../../law/records/round-records.ts';
import type { Jurisdiction } from '../../../model/portal.ts';
import type { Revision } from '../../../model/record.ts';
import type { Written } from '../../read/written-record.ts';
import type { ContentFolder } from '../../read/content-folder.ts';

/** What a record names by the portal's id is held. */
export function checkHeld(folder: ContentFolder, jurisdictions: readonly Jurisdiction[]): void {
  const held = heldIds(jurisdictions);
  for (const { revisions } of jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf)))
    for (const { data, placeOf } of revisions as Revision<Written>[])
      for (const [index, { held: id }] of (data.basisNamed ?? []).entries())
        if (id !== undefined && !held.has(id))
          folder.addAt('not-held', placeOf(['basisNamed', index, 'held']), { found: id });
}
