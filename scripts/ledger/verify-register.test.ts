import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PUBLISHED, SEAL } from '../../src/content/register/register-files.ts';
import type { TestContent } from '../../src/testing/content-builder.ts';
import { realRound } from '../../src/testing/real-round.ts';
import { forge, register, registered, registeredPaths } from '../../src/testing/register.ts';
import { verifyRegister } from './verify-register.ts';

const DAY = '2022-01-07';

/** Registered content, with copies of register and checkpoint that somebody else keeps. */
function keptContent() {
  const content = register(realRound(), DAY);
  const kept = join(content.root, '..', 'kept');
  mkdirSync(kept);
  for (const name of [PUBLISHED, SEAL]) cpSync(join(content.root, name), join(kept, name));
  const copies = [PUBLISHED, SEAL].map((name) => join(kept, name));
  return { content, copies, entries: registered(content) };
}

/** Does something to the content, hands it over, and puts every file back as it was. */
function during(content: TestContent, paths: string[], change: () => void, look: () => void): void {
  const before = [...paths, PUBLISHED, SEAL].map(
    (path) => [path, readFileSync(join(content.root, path))] as const,
  );
  change();
  look();
  for (const [path, bytes] of before) content.write(path, bytes);
}

it('is content with what was published as long as nothing is done to it', () => {
  const { content, copies } = keptContent();
  for (const copy of copies)
    expect(verifyRegister(content.root, copy)).toMatchObject({ status: 0 });
});

it('catches one changed bit of one published file, also where register and seal were made anew', () => {
  const { content, copies, entries } = keptContent();
  const files = entries.flatMap(registeredPaths);
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(7),
      fc.constantFrom(...copies),
      fc.boolean(),
      (path, pick, bit, copy, resealed) => {
        const bytes = readFileSync(join(content.root, path));
        const at = pick % bytes.length;
        const change = () => {
          content.write(path, bytes.with(at, bytes[at]! ^ (1 << bit)));
          if (!resealed) return;
          content.remove(PUBLISHED).remove(SEAL);
          // What cannot be read cannot be registered either: its register is missing, which is seen too.
          if (content.findings().length === 0) register(content, DAY);
        };
        during(content, [path], change, () =>
          expect(verifyRegister(content.root, copy).status, `${path} at ${at}`).toBe(1),
        );
      },
    ),
    { numRuns: 40 },
  );
});

it('catches a published revision that was deleted, with its line and a new seal or without', () => {
  const { content, copies, entries } = keptContent();
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.constantFrom(...copies),
      fc.constantFrom('files', 'line', 'both'),
      (entry, copy, gone) => {
        const paths = registeredPaths(entry);
        const change = () => {
          if (gone !== 'line') for (const path of paths) content.remove(path);
          if (gone !== 'files')
            forge(
              content,
              entries.filter((each) => each !== entry),
            );
        };
        during(content, paths, change, () =>
          expect(verifyRegister(content.root, copy).status, `${gone} of ${entry.id}`).toBe(1),
        );
      },
    ),
    { numRuns: 30 },
  );
});

it('catches any other order of the lines under a new seal', () => {
  const { content, copies, entries } = keptContent();
  const orders = fc
    .shuffledSubarray(entries, { minLength: entries.length })
    .filter((order) => order.some((entry, at) => entry !== entries[at]));
  fc.assert(
    fc.property(orders, fc.constantFrom(...copies), (order, copy) => {
      during(
        content,
        [],
        () => forge(content, order),
        () => expect(verifyRegister(content.root, copy).status).toBe(1),
      );
    }),
    { numRuns: 20 },
  );
});
