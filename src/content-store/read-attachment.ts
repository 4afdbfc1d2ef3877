import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An attachment's bytes, from the folder its record stands in; the reader has compared them with the register. */
export function readAttachment(content: string, folder: string, file: string): Buffer {
  return readFileSync(join(content, 'jurisdictions', folder, file));
}
