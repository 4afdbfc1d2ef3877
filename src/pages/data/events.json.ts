import type { APIRoute } from 'astro';
import { eventsJson } from '../../views/data/events.ts';

/** What was published, corrected and taken back, and when. */
export const GET: APIRoute = () => new Response(JSON.stringify(eventsJson(), null, 2) + '\n');
