import type { APIRoute } from 'astro';
import { logFiles } from '../../views/register/log-files.ts';
import type { LogFileProps } from '../../views/register/log-files.ts';

export function getStaticPaths() {
  return logFiles().map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** A file of the register, byte for byte. */
export const GET: APIRoute<LogFileProps> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes));
