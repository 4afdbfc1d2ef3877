import type { APIRoute } from 'astro';
import type { LogFile } from '../../domain/ledger/tiles.ts';
import { logFiles } from '../../queries/ledger/log-files.ts';

export function getStaticPaths() {
  return logFiles().map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** A file of the register, byte for byte. */
export const GET: APIRoute<{ file: LogFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes));
