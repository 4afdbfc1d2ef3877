import { getCollection } from 'astro:content';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { portal } from '../site/site.ts';

export interface VersionProps extends Record<string, unknown> {
  jurisdiction: Jurisdiction;
  version: RegulationVersion;
}

/** One static path per version of a regulation. */
export async function versionPaths() {
  const entries = await getCollection('regulations');
  return entries.map(({ data }) => ({
    params: { jurisdiction: data.jurisdiction, version: data.version },
    props: heldVersion(data.jurisdiction, data.version),
  }));
}

/** One static path per jurisdiction. */
export function jurisdictionPaths() {
  return portal().jurisdictions.map((jurisdiction) => ({
    params: { jurisdiction: jurisdiction.slug },
    props: { jurisdiction },
  }));
}

function heldVersion(slug: string, name: string): VersionProps {
  const jurisdiction = portal().jurisdictions.find((each) => each.slug === slug);
  const version = jurisdiction?.versions.find((each) => each.slug === name);
  if (!jurisdiction || !version)
    throw new Error(`no version ${slug}/${name}: the collection lists only held ones`);
  return { jurisdiction, version };
}
