import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPortal } from '../../../src/content/load-portal.ts';
import { writeRegister } from '../../../src/content/register/write-register.ts';
import type { Jurisdiction } from '../../../src/model/portal.ts';
import { findingReport } from '../../../src/messages/findings/findings.ts';
import { copiedCity, copyCity } from './generated-city.ts';

/** A day all generated records are published by. */
const REGISTERED_ON = '2026-11-21';

/**
 * Writes a content folder of the portal's own texts and so many copies of its cities, registered, without a sample.
 * The same number gives the same bytes.
 * @throws Error with the findings when what was written does not pass the check
 */
export function writeGeneratedContent(own: string, root: string, cities: number): void {
  cpSync(own, root, { recursive: true });
  const models = readOwn(own);
  for (const path of globSync('jurisdictions/*/{rounds/sample-*,revocations}', { cwd: root }))
    rmSync(join(root, path), { recursive: true });
  rmSync(join(root, 'organisations'), { recursive: true, force: true });
  for (let number = 1; number <= cities; number += 1) {
    const { files, names } = models[number % models.length]!;
    const copy = copiedCity(number);
    for (const [path, text] of copyCity(files, names, copy)) {
      const file = join(root, 'jurisdictions', copy.slug, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  writeRegister(root, readSound(root), REGISTERED_ON);
  readSound(root);
}

function readSound(root: string) {
  const { portal, findings } = loadPortal(root);
  if (!portal) throw new Error(findingReport(findings));
  return portal;
}

/** The portal's own cities, each with all its files and what it is called. */
function readOwn(own: string) {
  return readSound(own).jurisdictions.map(({ slug, about }: Jurisdiction) => {
    const cwd = join(own, 'jurisdictions', slug);
    const paths = globSync('**/*.*', { cwd }).toSorted();
    const names = [about.name, about.shortName, ...(about.alsoCalled ?? [])];
    return {
      files: new Map(paths.map((path) => [path, readFileSync(join(cwd, path), 'utf8')])),
      names,
    };
  });
}
