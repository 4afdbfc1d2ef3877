import type { APIRoute } from 'astro';
import { entriesCsv } from '../../../../../../views/records/entries-csv.ts';
import { recordPaths, withRows } from '../../../../../../views/records/record-paths.ts';
import type { RecordProps } from '../../../../../../views/records/record-paths.ts';

/** Only lists have rows. */
export async function getStaticPaths() {
  return withRows(await recordPaths('rounds'));
}

/** The list's rows for office programs. */
export const GET: APIRoute<RecordProps> = ({ props: { placed, number } }) =>
  new Response(entriesCsv(placed, number));
