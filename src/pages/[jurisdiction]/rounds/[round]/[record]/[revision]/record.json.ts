import type { APIRoute } from 'astro';
import { recordJsonText } from '../../../../../../queries/records/record-json.ts';
import { recordRevisionPaths } from '../../../../../../queries/records/record-paths.ts';
import type { RecordProps } from '../../../../../../queries/records/record-paths.ts';

export const getStaticPaths = recordRevisionPaths;

/** The record's revision as open data. */
export const GET: APIRoute<RecordProps> = ({ props: { placed, number } }) =>
  new Response(recordJsonText(placed, number));
