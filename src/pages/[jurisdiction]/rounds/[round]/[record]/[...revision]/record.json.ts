import type { APIRoute } from 'astro';
import { recordJsonText } from '../../../../../../views/records/record-json.ts';
import { recordPaths } from '../../../../../../views/records/record-paths.ts';
import type { RecordProps } from '../../../../../../views/records/record-paths.ts';

export const getStaticPaths = () => recordPaths('rounds');

/** The record's revision as open data. */
export const GET: APIRoute<RecordProps> = ({ props: { placed, number } }) =>
  new Response(recordJsonText(placed, number));
