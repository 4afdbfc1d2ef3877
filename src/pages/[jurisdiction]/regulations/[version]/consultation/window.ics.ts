import type { APIRoute } from 'astro';
import {
  consultationCalendar,
  consultationPaths,
} from '../../../../../views/regulation/consultation.ts';
import type { Consulted } from '../../../../../views/regulation/consultation.ts';

/** Only a consultation whose last day is known has something for a calendar. */
export const getStaticPaths = () =>
  consultationPaths().filter(({ props }) => consultationCalendar(props) !== null);

/** Its window for calendar programs. */
export const GET: APIRoute<Consulted> = ({ props }) => new Response(consultationCalendar(props));
