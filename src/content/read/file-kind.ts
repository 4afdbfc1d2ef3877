/**
 * A kind of file by what its bytes begin with, and the endings that may stand for it: 文档 of WPS are of either kind of
 * Word, and what is packed as ZIP may be called so.
 */
interface Kind {
  is: string;
  endings: readonly string[];
  begins: RegExp;
}

/** Tried in this order; the last, text, is what begins as none of the others and holds no NUL. */
const KINDS: readonly Kind[] = [
  { is: 'PDF', endings: ['pdf'], begins: /^%PDF-/ },
  { is: 'PNG', endings: ['png'], begins: /^\x89PNG\r\n\x1A\n/ },
  { is: 'JPEG', endings: ['jpg'], begins: /^\xFF\xD8\xFF/ },
  { is: 'Office 97', endings: ['doc', 'xls', 'wps'], begins: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/ },
  { is: 'OFD', endings: ['ofd', 'zip'], begins: /^PK\x03\x04[^]*OFD\.xml/ },
  { is: 'docx', endings: ['docx', 'wps', 'zip'], begins: /^PK\x03\x04[^]*word\// },
  { is: 'xlsx', endings: ['xlsx', 'zip'], begins: /^PK\x03\x04[^]*xl\// },
  { is: 'ZIP', endings: ['zip'], begins: /^PK/ },
  { is: 'RTF', endings: [], begins: /^\{\\rtf/ },
  { is: 'EXE', endings: [], begins: /^(?:MZ|\x7FELF)/ },
  { is: 'GIF', endings: [], begins: /^GIF8/ },
  { is: 'HTML/XML', endings: [], begins: /^(?:\xEF\xBB\xBF)?\s*<[!?a-z]/i },
  { is: 'CSV', endings: ['csv'], begins: /^[^\0]*$/ },
];

/** Whether bytes are what an ending promises, and what they are instead, where that is known. */
export function fileKind(
  bytes: Uint8Array,
  ending: string,
): { fits: true; is: null } | { fits: false; is: string | null } {
  const text = Buffer.from(bytes).toString('latin1');
  const kind = KINDS.find(({ begins }) => begins.test(text));
  return kind?.endings.includes(ending)
    ? { fits: true, is: null }
    : { fits: false, is: kind?.is ?? null };
}
