import type { FoldTable } from './fold-table.ts';
import { isNumber, unitValues } from './units.ts';

/** Raised whenever folding, units or tokens change, so that a stale script never reads a newer index. */
export const TOKEN_SCHEME = 4;

const END = '0000';

/**
 * The tokens the index holds for one block: each unit with the one after it, the last with an end mark,
 * so that no phrase runs from one block into the next.
 */
export function blockTokens(text: string, table: FoldTable): string[] {
  const encoded = unitValues(text, table).map(encodeUnit);
  return encoded.map((unit, index) => unit + (encoded[index + 1] ?? END));
}

/** The tokens of two units or more that stand side by side; none for fewer than two. */
export function phraseTokens(units: readonly string[]): string[] {
  const encoded = units.map(encodeUnit);
  return encoded.slice(0, -1).map((unit, index) => unit + encoded[index + 1]!);
}

/**
 * What every token that begins with this unit begins with. Units are written as hexadecimal of a fixed
 * width, so that neither the indexer nor a browser's word segmenter ever cuts a token.
 */
export function encodeUnit(unit: string): string {
  if (isNumber(unit)) return `n${unit}z`;
  const codePoint = unit.codePointAt(0) ?? 0;
  return codePoint > 0xffff
    ? `y${codePoint.toString(16).padStart(6, '0')}`
    : codePoint.toString(16).padStart(4, '0');
}

/** The token that marks a document as having an article of this number. */
export function articleToken(article: number): string {
  return `j${article}z`;
}

/** The token that marks a document as a record of this kind. */
export function kindToken(kind: string): string {
  return `j${kind.replaceAll('-', '')}z`;
}

const HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Longer beginnings that together cover every token beginning with `prefix`. The engine loads only the
 * part of the index that holds the word it is asked for, and a short beginning may straddle several parts.
 */
export function prefixSpread(prefix: string): string[] {
  return [...HEX_BYTES, 'n', 'y'].map((tail) => prefix + tail);
}
