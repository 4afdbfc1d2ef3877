import type { Recipient } from '../../model/recipients.ts';
import type { Identified } from '../../schemas/records/record-base.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { derivedId } from './derived-id.ts';

/** A row of a list, or a decision, as its file has it. */
export interface Named {
  organisation?: string | undefined;
  name: string;
  kind?: Recipient | undefined;
  unit?: string | undefined;
}

/** The id that stays, where an editor found that two are one organisation. */
export function keptId(folder: ContentFolder, id: string): string {
  folder.namedIds.add(id.toLowerCase());
  return folder.same.kept.get(id.toLowerCase()) ?? id;
}

/**
 * A row with its ids. A person, team or project is somebody of its own, whom an award of its unit is not given to, so
 * that its unit's code stands apart from its id.
 * @param path of the list, or of the one a decision speaks of
 */
export function identified<E extends Named>(
  folder: ContentFolder,
  path: string,
  row: E,
): Identified<E> {
  const { organisation, name, kind = 'organisation', unit } = row;
  if (kind === 'organisation')
    return { ...row, organisation: keptId(folder, organisation ?? derivedId(path, name)) };
  const unitId = organisation ?? (unit === undefined ? undefined : derivedId(path, unit));
  return {
    ...row,
    organisation: derivedId(path, [kind, unit, name].join(' ')),
    ...(unitId === undefined ? {} : { unitId: keptId(folder, unitId) }),
  };
}
