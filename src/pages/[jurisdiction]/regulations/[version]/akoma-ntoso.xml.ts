import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../views/regulation/paths.ts';
import type { VersionProps } from '../../../../views/regulation/paths.ts';
import { regulationAkoma } from '../../../../views/regulation/regulation-akoma.ts';

export const getStaticPaths = versionPaths;

/** The version for programs that read law (Akoma Ntoso 3.0). */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) =>
  new Response(regulationAkoma(jurisdiction, version));
