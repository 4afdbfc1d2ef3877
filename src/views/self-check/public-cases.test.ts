import { expect, it } from 'vitest';
import { realPortal } from '../../testing/real-portal.ts';
import { publicCases } from './public-cases.ts';

const versions = realPortal().jurisdictions.flatMap(({ versions: held }) => held);

it.each(versions.map((version) => [version.id, version] as const))(
  'every case of %s is told without a key or code of the data',
  (_, version) => {
    const cases = publicCases(version);
    expect(cases.length).toBeGreaterThan(20);
    for (const { facts, results, ...rest } of cases) {
      const told = [
        ...Object.values({ ...rest, id: '' }),
        ...facts.flatMap(({ name, answer }) => [name, answer]),
      ].join('');
      expect(told.replaceAll(/ISO9000|GB\/[TZ]/g, '')).not.toMatch(/[a-z]{2}|null|undefined/i);
      for (const { result, cites } of results) {
        expect(result).toMatch(/^(符合|不符合|资料不足|由评审认定)$/);
        expect(cites.length).toBeGreaterThan(0);
      }
    }
  },
);

it('tells every fact and every result that a case states', () => {
  for (const version of versions)
    publicCases(version).forEach(({ facts, results }, index) => {
      const stated = version.cases[index];
      expect(facts).toHaveLength(Object.keys(stated?.facts ?? {}).length);
      expect(results).toHaveLength(Object.keys(stated?.conditions ?? {}).length);
    });
});
