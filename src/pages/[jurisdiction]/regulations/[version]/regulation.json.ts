import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../queries/paths.ts';
import type { VersionProps } from '../../../../queries/paths.ts';
import { regulationJsonText } from '../../../../queries/regulation-json.ts';

export const getStaticPaths = versionPaths;

/** The version as open data. */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) =>
  new Response(regulationJsonText(jurisdiction, version));
