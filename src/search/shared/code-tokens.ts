/** A credit code is looked for by six of its characters or more. */
const CODE = /^[0-9A-Z]{6,18}$/;

/** A part of a credit code as typed, spaces and hyphens left out; null for anything else. */
export function codePart(text: string): string | null {
  const part = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  return CODE.test(part) && /\d/.test(part) ? part : null;
}

/**
 * A code character by character, each with the next, as tokens that no segmenter cuts. Words treat a run of digits
 * as one unit, but people remember the middle of a code.
 */
export function codeTokens(code: string): string[] {
  return [...code.slice(0, -1)].map((character, index) =>
    [character, code[index + 1] ?? '']
      .map((each) => each.charCodeAt(0).toString(16))
      .reduce((token, hex) => token + hex, 'k')
      .concat('z'),
  );
}
