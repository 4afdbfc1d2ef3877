import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableFields } from '../../schemas/exports/tables.ts';
import { offeredListPaths } from '../../views/data/offered-tables.ts';
import { workbook } from '../../views/data/workbook.ts';

export const getStaticPaths = offeredListPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A list for spreadsheets. */
export const GET: APIRoute<Props> = async ({ props: { list } }) =>
  new Response(new Uint8Array(await workbook(list, tableFields)));
