import type { APIRoute } from 'astro';
import { verifyFile } from '../../queries/verify.ts';

/** What the verification compares with: every organisation, its awards, the rules on titles. */
export const GET: APIRoute = () => new Response(JSON.stringify(verifyFile()) + '\n');
