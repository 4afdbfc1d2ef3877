import { inflateRawSync } from 'node:zlib';

const FILE_HEADER = 0x02014b50;

/** The texts of the files in a zip archive, by name, as its central directory lists them. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = buffer.readUInt32LE(end + 16);
  while (buffer.readUInt32LE(at) === FILE_HEADER) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      buffer.readUInt16LE(at + offset),
    ) as [number, number, number];
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const body = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    const stored = buffer.readUInt16LE(at + 10) === 0;
    files.set(name, (stored ? body : inflateRawSync(body)).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
