import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { realRecords } from '../../testing/content-builder.ts';
import { register, registered, registeredPaths } from '../../testing/register.ts';

it('refuses the content when one bit of any registered file was changed, wherever it is', () => {
  const content = register(realRecords());
  const files = registered(content).flatMap(registeredPaths);
  expect(files.length).toBeGreaterThan(10);
  expect(content.findings()).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(7), (path, pick, bit) => {
      const bytes = readFileSync(join(content.root, path));
      const at = pick % bytes.length;
      content.write(path, bytes.with(at, bytes[at]! ^ (1 << bit)));
      const findings = content.findings();
      content.write(path, bytes);
      expect(findings.length, `${path} at ${at}`).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
  expect(content.findings()).toEqual([]);
});
