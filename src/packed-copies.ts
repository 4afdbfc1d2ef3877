import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Text; pictures are packed already, and so are the parts of the search index. */
const PACKABLE = /\.(?:html|css|js|mjs|json|jsonl|txt|md|csv|ics|xml|svg)$/;
/** A smaller file goes out as it is: the saving would not be a packet. */
const SMALLEST = 860;
/** The register's folder is a record in itself: nothing but its page has a copy in it. */
const RECORD = /^log[/\\](?!index\.html$)/;
/** Beyond this the bytes saved are few and the time is much. */
const QUALITY = 5;
const AT_A_TIME = 8;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Writes packed copies of the built files, so that a web server need not pack them for every reader anew. */
export function packedCopies(): AstroIntegration {
  return {
    name: 'packed-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writePackedCopies(fileURLToPath(dir))} files packed`);
      },
    },
  };
}

/** Writes `.br` and `.gz` beside each file that is worth it; returns how many files are. */
export async function writePackedCopies(root: string): Promise<number> {
  const waiting = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => PACKABLE.test(path) && !RECORD.test(path),
  );
  let packed = 0;
  const packNext = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      if (await pack(join(root, path))) packed += 1;
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, packNext));
  return packed;
}

async function pack(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return false;
  await Promise.all([
    packBrotli(bytes, brotliOptions(bytes)).then((packed) => writeFile(`${file}.br`, packed)),
    packGzip(bytes).then((packed) => writeFile(`${file}.gz`, packed)),
  ]);
  return true;
}

/** Told the size, it sets up no more than that needs; what it writes is the same. */
function brotliOptions({ length }: Uint8Array) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return { params: { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_SIZE_HINT]: length } };
}
