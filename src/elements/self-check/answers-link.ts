import { writeAddress } from '../shared/write-address.ts';
/**
 * A page's address with answers after `#`, the part that browsers keep to themselves. The answers are JSON in
 * base64url, for the reader of an address bar to see that something is held there and not stumble over it.
 */
export function answersLink(page: string, on: string, answers: Record<string, unknown>): string {
  const packed = btoa(JSON.stringify(answers).replace(/[\u0080-\uffff]/g, escaped))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${page.replace(/#.*$/s, '')}#${new URLSearchParams({ on, answers: packed })}`;
}

/** As JSON may write any character: what is packed has one byte for each. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What a `#` holds: JSON text still to be read with care, and the reference day. Null when it holds no answers. */
export function answersInHash(hash: string): { text: string; on: string } | null {
  const held = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = held.get('answers');
  if (packed === null) return null;
  return { text: unpacked(packed), on: held.get('on') ?? '' };
}

/** What cannot be unpacked is left as it is: it is not JSON either, and the reader of the text says so. */
function unpacked(packed: string): string {
  try {
    return atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return packed;
  }
}

/** The answers in the address, which are taken out of it before anybody looks over a shoulder. */
export function takeAnswers(): ReturnType<typeof answersInHash> {
  const held = answersInHash(location.hash);
  if (held) writeAddress(location.pathname + location.search);
  return held;
}
