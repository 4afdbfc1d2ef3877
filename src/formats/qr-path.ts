import { encode } from 'uqr';

/** Light modules that must surround a QR code (ISO/IEC 18004, 5.3.8). */
export const QUIET_ZONE = 4;

/** A QR code as one SVG path, one unit per module. */
export interface QrPath {
  /** Side of the square, quiet zone included. */
  side: number;
  /** Every dark module, as horizontal runs. */
  path: string;
}

/** Draws a text as a QR code that stays readable with 15 % of it damaged (level M). */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { side: size, path: data.flatMap(runs).join('') };
}

/** The dark runs of one row: from where, how long. */
function runs(row: readonly boolean[], y: number): string[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return `M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`;
  });
}
