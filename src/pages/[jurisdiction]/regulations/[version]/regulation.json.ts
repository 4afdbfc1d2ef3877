import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../views/regulation/paths.ts';
import type { VersionProps } from '../../../../views/regulation/paths.ts';
import { regulationJsonText } from '../../../../views/regulation/regulation-json.ts';

export const getStaticPaths = versionPaths;

/** The version as open data. */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) =>
  new Response(regulationJsonText(jurisdiction, version));
