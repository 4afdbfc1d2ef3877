import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { offeredTablePaths } from '../../../views/data/offered-tables.ts';
import { tableText } from '../../../views/data/workbook.ts';

export const getStaticPaths = offeredTablePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A table for programs. */
export const GET: APIRoute<Props> = ({ props: { table } }) => new Response(tableText(table));
