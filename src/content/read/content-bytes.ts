import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of an authored file or of an attachment; the reader has compared them with what is registered of them. */
export function contentBytes(content: string, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(content, path)));
}
