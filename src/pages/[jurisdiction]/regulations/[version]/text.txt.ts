import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../views/regulation/paths.ts';
import type { VersionProps } from '../../../../views/regulation/paths.ts';
import { plainText } from '../../../../views/regulation/plain-text.ts';

export const getStaticPaths = versionPaths;

/** The official words as plain text. */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) =>
  new Response(plainText(jurisdiction, version));
