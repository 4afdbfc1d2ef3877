import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrPath } from './qr-path.ts';

/** The modules a path darkens, painted run by run. */
function painted({ side, path }: { side: number; path: string }): boolean[][] {
  const rows = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

describe('a QR code', () => {
  it('darkens exactly the modules of its matrix', () => {
    fc.assert(
      fc.property(fc.webUrl(), (text) => {
        const { data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
        expect(painted(qrPath(text))).toEqual(data);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps four light modules free all around', () => {
    const code = qrPath('https://example.org/luohe/rounds/2026/winners/');
    const rows = painted(code);
    const edge = [...Array(QUIET_ZONE).keys()].flatMap((at) => [at, code.side - 1 - at]);
    for (const at of edge) {
      expect(rows[at]).not.toContain(true);
      expect(rows.map((row) => row[at])).not.toContain(true);
    }
    expect(rows[QUIET_ZONE]?.[QUIET_ZONE]).toBe(true);
  });
});
