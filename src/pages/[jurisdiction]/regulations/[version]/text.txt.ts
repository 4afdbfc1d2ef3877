import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../queries/paths.ts';
import type { VersionProps } from '../../../../queries/paths.ts';
import { plainText } from '../../../../queries/plain-text.ts';

export const getStaticPaths = versionPaths;

/** The official words as plain text. */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) =>
  new Response(plainText(jurisdiction, version));
