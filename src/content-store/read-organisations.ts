import type { OrganisationEntry } from '../domain/records/record.ts';
import { organisationId } from '../schemas/records/record-base.ts';
import { organisationFile } from '../schemas/records/round.ts';
import type { ContentFolder } from './content-folder.ts';
import { readFile } from './read-file.ts';

/** Reads `organisations/<id>.yaml`; the file name is the id, credit codes in lower case. */
export function readOrganisations(folder: ContentFolder): OrganisationEntry[] {
  return folder.names('organisations').flatMap((name) => {
    const path = `organisations/${name}`;
    const id = name.replace(/\.yaml$/, '');
    if (id === name || id !== id.toLowerCase() || !organisationId.safeParse(id).success) {
      folder.add('file-unknown', path, { expected: '<英文代号>.yaml' });
      return [];
    }
    const about = readFile(folder, path, organisationFile);
    return about ? [{ id, about }] : [];
  });
}
