import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forEachFacet } from './facets.ts';
import { parsePageTable, printPageTable } from './page-table.ts';

const VALUES = ['luohe', 'wuhai', '甲, "乙":丙'];

const profile = fc
  .array(fc.uniqueArray(fc.constantFrom(...VALUES)), { minLength: 5, maxLength: 5 })
  .map((chosen) => {
    const rest = [...chosen];
    return forEachFacet(() => rest.pop()!.map((value) => ({ value, label: `${value}市` })));
  });
const pages = fc.uniqueArray(fc.record({ id: fc.string(), profile }), {
  selector: ({ id }) => id,
});

it('keeps every page, its filters and the order through JSON', () => {
  fc.assert(
    fc.property(pages, (written) => {
      const sent = JSON.stringify(printPageTable(written));
      const read = parsePageTable(JSON.parse(sent) as ReturnType<typeof printPageTable>);
      expect([...read].map(([id, profile]) => ({ id, profile }))).toEqual(written);
    }),
  );
});

it('writes each value of a filter once', () => {
  const city = [{ value: 'luohe', label: '漯河' }];
  const same = { ...forEachFacet(() => []), city };
  const table = printPageTable([
    { id: 'a', profile: same },
    { id: 'b', profile: same },
  ]);
  expect(table.facets.city).toEqual({ options: city, of: [[0], [0]] });
});
