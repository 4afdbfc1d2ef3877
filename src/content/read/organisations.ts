import type { OrganisationEntry } from '../../model/record.ts';
import { isCreditCode } from '../../law/awards/credit-code.ts';
import { organisationId } from '../../schemas/records/record-base.ts';
import { organisationFile } from '../../schemas/records/round.ts';
import { isSystemName } from '../../model/reserved-names.ts';
import { isSampleId } from '../validate/sample-marks.ts';
import type { ContentFolder } from './content-folder.ts';
import { readFile } from './file.ts';

/** Reads `organisations/<id>.yaml`; the file name is the id, credit codes in lower case. */
export function readOrganisations(folder: ContentFolder): OrganisationEntry[] {
  const codes = new Set<string>();
  return folder.names('organisations').flatMap((name) => {
    const path = `organisations/${name}`;
    const id = name.replace(/\.yaml$/, '');
    const code = isCreditCode(id.toUpperCase()) ? id.toUpperCase() : null;
    const valid =
      id === id.toLowerCase() &&
      !isSystemName(name) && (code || organisationId.safeParse(id).success);
    if (id === name || !valid) {
      folder.add('file-unknown', path, { expected: ['<英文代号或小写的统一社会信用代码>.yaml'] });
      return [];
    }
    const about = readFile(folder, path, organisationFile);
    if (!about) return [];
    if (about.sample !== isSampleId(id)) folder.add('sample-mark', path, { found: id });
    const stated = about.creditCode ?? code;
    if (code && stated !== code)
      folder.add('credit-code', path, { found: `${stated}`, file: code });
    if (stated && codes.has(stated)) folder.add('duplicate-id', path, { found: stated });
    if (stated) codes.add(stated);
    return [{ id, about }];
  });
}
