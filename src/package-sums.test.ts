import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePackageSums } from './package-sums.ts';

it('says of each file how long it is and what its bytes come to', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sums-'));
  try {
    const resources = [{ name: 'abc', path: 'abc.csv' }];
    writeFileSync(join(root, 'datapackage.json'), JSON.stringify({ name: 'x', resources }));
    writeFileSync(join(root, 'abc.csv'), 'abc');
    await writePackageSums(root);
    expect(JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8'))).toEqual({
      name: 'x',
      resources: [
        {
          name: 'abc',
          path: 'abc.csv',
          bytes: 3,
          hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        },
      ],
    });
    rmSync(join(root, 'abc.csv'));
    await expect(writePackageSums(root)).rejects.toThrow('abc.csv');
  } finally {
    rmSync(root, { recursive: true });
  }
});
