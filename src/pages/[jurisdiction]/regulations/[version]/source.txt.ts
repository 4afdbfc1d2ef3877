import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../views/regulation/paths.ts';
import type { VersionProps } from '../../../../views/regulation/paths.ts';

export const getStaticPaths = versionPaths;

/** The issued file, byte for byte: its SHA-256 stands on the page. */
export const GET: APIRoute<VersionProps> = ({ props }) => new Response(props.version.source);
