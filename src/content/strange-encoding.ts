/** What bytes that are not UTF-8 are, as far as it can be told, the line it begins in and how that line reads. */
export interface StrangeEncoding {
  as: 'GBK' | 'UTF-16' | null;
  line: number;
  reads: string;
}

/** Characters of a line a message repeats. */
const SHOWN = 30;

/** The encoding office programs wrote instead: GBK (GB 18030 reads it) or UTF-16; null for neither. */
export function strangeEncoding(bytes: Buffer): StrangeEncoding {
  const marked = /^(?:FFFE|FEFF)/.exec(bytes.toString('hex', 0, 2).toUpperCase())?.[0];
  if (marked !== undefined || bytes.includes(0)) {
    const text = decoded(bytes, marked === 'FEFF' ? 'utf-16be' : 'utf-16le') ?? '';
    return { as: 'UTF-16', line: 1, reads: lineOf(text, 1) };
  }
  const line = firstStrangeLine(bytes);
  const text = decoded(bytes, 'gb18030');
  return text === null
    ? { as: null, line, reads: '' }
    : { as: 'GBK', line, reads: lineOf(text, line) };
}

function firstStrangeLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const until = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(from, until), 'utf-8') === null) return line;
    from = until + 1;
  }
  return 1;
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineOf(text: string, line: number): string {
  const words = (text.split(/\r\n?|\n/)[line - 1] ?? '').replace(/\s+/g, ' ').trim();
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
