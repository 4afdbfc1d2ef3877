import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Bodies smaller than this many bytes go out as they are: the saving would not be a packet. */
const SMALLEST_WORTH_IT = 860;

/** Picks the best content coding that the Accept-Encoding header allows, or null for none. */
export function chooseEncoding(acceptEncoding: string): 'br' | 'gzip' | null {
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';', 1)[0]?.trim()),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

/** Compresses a body as agreed with the client; small bodies are left alone. */
export async function encodeBody(
  body: Buffer,
  acceptEncoding: string,
): Promise<{ body: Buffer; encoding: 'br' | 'gzip' | null }> {
  const encoding = body.length < SMALLEST_WORTH_IT ? null : chooseEncoding(acceptEncoding);
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return { body: await compressBrotli(body, { params }), encoding };
  }
  return { body: encoding === 'gzip' ? await compressGzip(body) : body, encoding };
}
