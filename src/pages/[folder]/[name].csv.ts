import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listExportPaths } from '../../views/lists/list-exports.ts';

export const getStaticPaths = listExportPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A list for office programs. */
export const GET: APIRoute<Props> = ({ props: { list } }) => new Response(list().csv);
