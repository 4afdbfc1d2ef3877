import { expect, it } from 'vitest';
import { ContentFolder } from '../content/read/content-folder.ts';
import { stateFiles } from '../content/register/states.ts';
import { realPortal } from '../testing/real-portal.ts';
import { TESTED_CONTENT } from '../testing/tested-content.ts';
import { UNCOVERED } from './uncovered.ts';

const folder = new ContentFolder(TESTED_CONTENT);
const { publications, jurisdictions } = realPortal();
const covered = new Set([
  ...publications.flatMap(({ files }) => files.map(({ path }) => path)),
  ...stateFiles(folder, jurisdictions).map(({ path }) => path),
]);
const OWN = /^(?:published\.(?:jsonl|checkpoint)|registered\/.+|README\.md|fields\.md)$/;

it('every file of the content is held by the register, or is of one kind that is named as not held', () => {
  for (const path of folder.files('')) {
    const kinds = Object.entries(UNCOVERED).filter(([, files]) => files.test(path));
    const attached = path.includes('/attachments/');
    if (attached || OWN.test(path)) continue;
    expect(kinds.length + Number(covered.has(path)), path).toBe(1);
  }
});
