import type { APIRoute } from 'astro';
import { versionPaths } from '../../../../views/regulation/paths.ts';
import type { VersionProps } from '../../../../views/regulation/paths.ts';

export const getStaticPaths = versionPaths;

/** The text file as authored in the content folder. */
export const GET: APIRoute<VersionProps> = ({ props }) => new Response(props.version.markdown);
