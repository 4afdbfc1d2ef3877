import type { APIRoute } from 'astro';
import { fileIndex } from '../../views/register/file-index.ts';

/** What saved files are compared with: every published revision and the SHA-256 of its files. */
export const GET: APIRoute = () => new Response(JSON.stringify(fileIndex()) + '\n');
