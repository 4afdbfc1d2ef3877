import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { offeredListPaths } from '../../../views/data/data-package.ts';
import { tableText } from '../../../views/data/workbook.ts';

export const getStaticPaths = offeredListPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A list for programs. */
export const GET: APIRoute<Props> = ({ props: { list } }) => new Response(tableText(list));
