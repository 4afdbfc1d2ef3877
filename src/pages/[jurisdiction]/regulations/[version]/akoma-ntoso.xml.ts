import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../queries/paths.ts';
import type { VersionProps } from '../../../../queries/paths.ts';
import { regulationAkoma } from '../../../../queries/regulation-akoma.ts';

export const getStaticPaths = versionPaths;

/** The version for programs that read law (Akoma Ntoso 3.0). */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) =>
  new Response(regulationAkoma(jurisdiction, version));
