import type { APIRoute } from 'astro';
import { verifyFile } from '../../views/verify/verify.ts';

/** What the verification compares with: every organisation, its awards, the rules on titles. */
export const GET: APIRoute = () => new Response(JSON.stringify(verifyFile()) + '\n');
