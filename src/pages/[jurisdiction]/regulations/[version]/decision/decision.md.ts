import type { APIRoute } from 'astro';
import { decisionPaths } from '../../../../../views/regulation/decision.ts';
import type { Decided } from '../../../../../views/regulation/decision.ts';

export const getStaticPaths = decisionPaths;

/** The decision as authored in the content folder. */
export const GET: APIRoute<Decided> = ({ props }) =>
  new Response(props.version.decision?.markdown ?? '');
