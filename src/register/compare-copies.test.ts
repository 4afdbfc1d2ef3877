import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerEntry, ledgers } from '../testing/ledgers.ts';
import { checkpointText } from './checkpoint.ts';
import { compareCopies, sizeOf } from './compare-copies.ts';
import { EMPTY_ROOT } from './merkle-hash.ts';
import { compareEntries } from './compare-ledgers.ts';
import { entryText, ledgerTree } from './ledger-entry.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { proofText, readProof } from './proof-file.ts';
import { readCopy } from './read-copy.ts';
import type { LedgerCopy } from './read-copy.ts';
import { entryBundles } from './tiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const lines = (entries: readonly LedgerEntry[]) => entries.map(entryText).join('\n');

/** A register as people keep it: its lines, and its checkpoint. */
function kept(entries: readonly LedgerEntry[]): { entries: LedgerCopy; checkpoint: LedgerCopy } {
  const tree = ledgerTree(entries);
  const head = { origin: 'example.gov.cn/log', size: tree.size, root: tree.root() };
  return {
    entries: readCopy(bytes(lines(entries)))!,
    checkpoint: readCopy(bytes(checkpointText(head)))!,
  };
}

const bundle = (texts: readonly string[]) => entryBundles(texts, [texts.length])[0]!.bytes;

/** What a copy says of the register; the name of the log and unused bits of base64 are no part of it. */
function meaning(copy: LedgerCopy): unknown {
  if (copy.kind === 'entries') return copy.entries;
  const { size, root } = copy.checkpoint;
  return copy.kind === 'proof' ? [copy.index, copy.hashes, size, root] : [size, root];
}

const grown = ledgers({ minLength: 2, maxLength: 12 }).chain((now) =>
  fc.record({
    now: fc.constant(now),
    size: fc.integer({ min: 2, max: now.length }),
    pick: fc.nat(),
    other: fc.nat(),
  }),
);

describe('a register that only grew', () => {
  it('is found consistent with every earlier copy of it', () => {
    fc.assert(
      fc.property(grown, ({ now, size }) => {
        const { entries, checkpoint } = kept(now.slice(0, size));
        expect(compareCopies([entries], now)).toEqual([]);
        expect(compareCopies([checkpoint], now)).toEqual([]);
        expect(compareCopies([entries, checkpoint], now)).toEqual([]);
        expect(sizeOf([entries, checkpoint])).toBe(size);
      }),
    );
  });
});

it('is no change where nothing was kept that could have changed', () => {
  expect(compareEntries([], [ledgerEntry(1), ledgerEntry(2)])).toEqual([]);
});

describe('a register that was rewritten', () => {
  it('is caught when a field was added to an entry or taken from it, and names it', () => {
    const kept = [ledgerEntry(1), ledgerEntry(2)];
    const added = [kept[0]!, { ...kept[1]!, note: '补记' }];
    expect(compareEntries(kept, added)).toMatchObject([
      { kind: 'changed', number: 2, field: 'note', was: '', is: '补记' },
    ]);
    expect(compareEntries(added, kept)).toMatchObject([
      { kind: 'changed', number: 2, field: 'note', was: '补记', is: '' },
    ]);
  });

  it('is caught when one digit of one hash changed, by the entries and by the root', () => {
    fc.assert(
      fc.property(grown, fc.nat(63), ({ now, size, pick }, digit) => {
        const at = pick % size;
        const { sha256 } = now[at]!;
        const changed =
          sha256.slice(0, digit) + (sha256[digit] === '0' ? '1' : '0') + sha256.slice(digit + 1);
        const after = now.with(at, { ...now[at]!, sha256: changed });
        const { entries, checkpoint } = kept(now.slice(0, size));
        expect(compareCopies([entries, checkpoint], after)).toEqual([
          {
            kind: 'changed',
            number: at + 1,
            id: now[at]!.id,
            revision: 1,
            field: 'sha256',
            was: sha256,
            is: changed,
          },
        ]);
        expect(compareCopies([checkpoint], after)).toEqual([{ kind: 'rewritten', size }]);
      }),
    );
  });

  it('is caught when an entry is gone, and names it', () => {
    fc.assert(
      fc.property(grown, ({ now, size, pick }) => {
        const at = pick % size;
        const after = now.toSpliced(at, 1);
        const { entries, checkpoint } = kept(now.slice(0, size));
        expect(compareCopies([entries, checkpoint], after)).toEqual([
          { kind: 'deleted', number: at + 1, id: now[at]!.id, revision: 1 },
        ]);
        expect(compareCopies([checkpoint], after)).toEqual([
          size > after.length
            ? { kind: 'shortened', was: size, is: after.length }
            : { kind: 'rewritten', size },
        ]);
      }),
    );
  });

  it('is caught when two entries changed places, and names both', () => {
    fc.assert(
      fc.property(grown, ({ now, size, pick, other }) => {
        const [a, b] = [pick % size, other % size];
        fc.pre(a !== b);
        const after = now.with(a, now[b]!).with(b, now[a]!);
        const { entries, checkpoint } = kept(now.slice(0, size));
        const changes = compareCopies([entries, checkpoint], after);
        const moved = [a, b]
          .toSorted((x, y) => x - y)
          .map((at) => ({ kind: 'moved', number: at + 1, to: a + b - at + 1 }));
        expect(changes).toMatchObject(moved);
        expect(compareCopies([checkpoint], after)).toEqual([{ kind: 'rewritten', size }]);
      }),
    );
  });

  it('is caught when an entry was put before others, and names it', () => {
    fc.assert(
      fc.property(grown, ({ now, size, pick }) => {
        const at = pick % size;
        const after = now.toSpliced(at, 0, ledgerEntry(99));
        const { entries, checkpoint } = kept(now.slice(0, size));
        expect(compareCopies([entries, checkpoint], after)).toEqual([
          { kind: 'inserted', number: at + 1, id: 'mou/rounds/1/record-99', revision: 1 },
        ]);
        expect(compareCopies([checkpoint], after)).toEqual([{ kind: 'rewritten', size }]);
      }),
    );
  });

  it('is caught when it was cut short, and names what is gone', () => {
    fc.assert(
      fc.property(grown, ({ now, pick }) => {
        const left = pick % now.length;
        const { entries, checkpoint } = kept(now);
        expect(compareCopies([entries], now.slice(0, left)).map(({ kind }) => kind)).toEqual(
          Array(now.length - left).fill('deleted'),
        );
        expect(compareCopies([checkpoint], now.slice(0, left))).toEqual([
          { kind: 'shortened', was: now.length, is: left },
        ]);
      }),
    );
  });
});

describe('a kept proof', () => {
  it('shows its entry as long as the register only grew, and only with all its hashes', () => {
    fc.assert(
      fc.property(grown, ({ now, size, pick }) => {
        const index = pick % size;
        const tree = ledgerTree(now);
        const checkpoint = checkpointText({ origin: 'a/log', size, root: tree.root(size) });
        const hashes = tree.inclusionProof(index, size);
        const read = (kept: typeof hashes) => readCopy(bytes(proofText(index, kept, checkpoint)))!;
        expect(compareCopies([read(hashes)], now)).toEqual([]);
        expect(sizeOf([read(hashes)])).toBe(size);
        expect(compareCopies([read(hashes.slice(1))], now)).toEqual([
          { kind: 'unproven', number: index + 1 },
        ]);
        const after = now.with(index, ledgerEntry(99));
        expect(compareCopies([read(hashes)], after)).toEqual([{ kind: 'rewritten', size }]);
      }),
    );
  });

  it('is no proof when it is written otherwise', () => {
    const checkpoint = checkpointText({ origin: 'a/log', size: 1, root: new Uint8Array(32) });
    const text = proofText(0, [new Uint8Array(32)], checkpoint);
    expect(readProof(text)).toMatchObject({ index: 0, checkpoint: { size: 1 } });
    expect(readProof(text.replace('index 0', 'extra YQ==\nindex 0'))).not.toBeNull();
    expect(readProof(text.replace('index 0', 'index 00'))).toBeNull();
    expect(readProof(text.replace('@v1', '@v2'))).toBeNull();
    expect(readProof(text.replace('AAAA', 'AAA'))).toBeNull();
    expect(readProof(text.slice(0, 60))).toBeNull();
  });
});

describe('a checkpoint of no entries', () => {
  const now = [ledgerEntry(1), ledgerEntry(2)];
  const head = (root: Uint8Array) =>
    readCopy(bytes(checkpointText({ origin: 'a/log', size: 0, root })))!;

  it('is continued by every register', () => {
    expect(compareCopies([head(EMPTY_ROOT)], now)).toEqual([]);
  });

  it('is at odds with every register when its root is not that of an empty tree', () => {
    expect(compareCopies([head(ledgerTree(now).root())], now)).toEqual([
      { kind: 'rewritten', size: 0 },
    ]);
  });
});

describe('a copy', () => {
  it('of which one bit was changed is no copy, or is at odds, or says the same', () => {
    fc.assert(
      fc.property(grown, fc.nat(), fc.nat(7), ({ now, size, pick, other }, at, bit) => {
        const tree = ledgerTree(now);
        const head = checkpointText({ origin: 'a/log', size, root: tree.root(size) });
        const index = pick % size;
        const proof = proofText(index, tree.inclusionProof(index, size), head);
        const texts = now.slice(0, size).map(entryText);
        const files = [bytes(texts.join('\n')), bytes(head), bytes(proof), bundle(texts)];
        const file = files[other % files.length]!;
        const place = at % file.length;
        const read = readCopy(file.with(place, file[place]! ^ (1 << bit)));
        if (read && compareCopies([read], now).length === 0)
          expect(meaning(read)).toEqual(meaning(readCopy(file)!));
      }),
      { numRuns: 2000 },
    );
  });

  it('is no copy when a byte of it was lost', () => {
    const text = lines([ledgerEntry(1), ledgerEntry(2)]);
    expect(readCopy(bytes(text))).not.toBeNull();
    expect(readCopy(bytes(text.slice(0, -1)))).toBeNull();
    expect(readCopy(bytes(''))).toBeNull();
    expect(readCopy(bytes('{"id":"a"}'))).toBeNull();
    expect(readCopy(Uint8Array.of(0xff, 0xfe))).toBeNull();
  });
});
