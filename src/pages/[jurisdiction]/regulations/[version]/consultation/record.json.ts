import type { APIRoute } from 'astro';
import {
  consultationJsonText,
  consultationPaths,
} from '../../../../../views/regulation/consultation.ts';
import type { Consulted } from '../../../../../views/regulation/consultation.ts';

export const getStaticPaths = consultationPaths;

/** The consultation as open data. */
export const GET: APIRoute<Consulted> = ({ props }) => new Response(consultationJsonText(props));
