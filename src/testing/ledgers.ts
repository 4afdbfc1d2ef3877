import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import type { LedgerEntry } from '../register/ledger-entry.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytesToHex);

/** An entry that says nothing true. */
export function ledgerEntry(
  number: number,
  sha256 = String(number).padStart(64, '0'),
): LedgerEntry {
  return {
    id: `mou/rounds/1/record-${number}`,
    revision: 1,
    sha256,
    on: '2026-11-20',
    files: [{ name: 'winners.yaml', sha256 }],
  };
}

/** Registers of different entries. */
export const ledgers = (size: {
  minLength: number;
  maxLength: number;
}): fc.Arbitrary<LedgerEntry[]> =>
  fc.array(hash, size).map((hashes) => hashes.map((each, index) => ledgerEntry(index, each)));
