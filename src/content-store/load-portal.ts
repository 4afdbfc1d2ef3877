import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { jurisdictionFile, jurisdictionSlug } from '../schemas/jurisdiction.ts';
import { siteFile } from '../schemas/site.ts';
import { slug as slugSchema } from '../schemas/text.ts';
import { ContentFolder } from './content-folder.ts';
import type { Jurisdiction, Portal } from './portal.ts';
import { readVersion } from './read-version.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** The portal, or everything that is wrong with the content: never half of it. */
export type Loaded = { portal: Portal; findings: [] } | { portal: null; findings: Finding[] };

/** Reads a content folder completely, validates it and resolves its cross-references. */
export function loadPortal(root: string): Loaded {
  const folder = new ContentFolder(root);
  folder.expectOnly('', ['README.md', 'site.yaml', 'guides', 'jurisdictions']);
  const site = readFile(folder, 'site.yaml', siteFile);
  const slugs = folder.folders('jurisdictions');
  if (slugs.length === 0) folder.add('no-jurisdiction', 'jurisdictions');
  const jurisdictions = slugs
    .map((slug) => readJurisdiction(folder, slug))
    .filter((each) => each !== null)
    .sort(
      (a, b) =>
        (a.about.order ?? Infinity) - (b.about.order ?? Infinity) || (a.slug < b.slug ? -1 : 1),
    );
  if (folder.findings.length > 0 || !site)
    return { portal: null, findings: sorted(folder.findings) };
  return { portal: { site, jurisdictions }, findings: [] };
}

function readJurisdiction(folder: ContentFolder, slug: string): Jurisdiction | null {
  const path = `jurisdictions/${slug}`;
  const named = jurisdictionSlug.safeParse(slug);
  if (!named.success)
    folder.add(slugSchema.safeParse(slug).success ? 'reserved-slug' : 'bad-slug', path, {
      found: slug,
    });
  folder.expectOnly(path, ['jurisdiction.yaml', 'regulations']);
  const about = readFile(folder, `${path}/jurisdiction.yaml`, jurisdictionFile);
  const names = folder.folders(`${path}/regulations`);
  const versions = names
    .map((version) => readVersion(folder, slug, version, names))
    .filter((each) => each !== null);
  return about && { slug, about, versions };
}

/** Reads and validates one YAML file of the folder, leaving its findings with the folder. */
export function readFile<S extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: S,
): z.output<S> | null {
  const source = folder.text(path);
  if (source === null) return null;
  const { value, findings } = validate(readYaml(folder.shown(path), source), schema);
  folder.findings.push(...findings);
  return value ?? null;
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
