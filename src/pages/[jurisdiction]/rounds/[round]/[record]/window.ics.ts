import type { APIRoute } from 'astro';
import { recordPaths, withPeriods } from '../../../../../views/records/record-paths.ts';
import type { RecordProps } from '../../../../../views/records/record-paths.ts';
import { windowCalendar } from '../../../../../views/records/window-calendar.ts';

/** Only records that print a last day have something for a calendar. */
export async function getStaticPaths() {
  return withPeriods(await recordPaths('rounds'));
}

/** The record's periods for calendar programs. */
export const GET: APIRoute<RecordProps> = ({ props: { placed } }) =>
  new Response(windowCalendar(placed));
