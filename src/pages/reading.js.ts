import type { APIRoute } from 'astro';
import { earlyPreferences } from '../elements/shared/early-preferences.ts';

/** Sets a reader's choices before the page is painted. */
export const GET: APIRoute = () => new Response(earlyPreferences());
