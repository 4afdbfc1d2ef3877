import { expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { current } from '../../model/record.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { revocationFacts } from './lead-details.ts';

setBuildDay('2026-11-20');

const factsOf = (id: string) => {
  const placed = placedRecords(realPortal()).find(({ record }) => record.id === id)!;
  if (placed.record.kind !== 'revocation') throw new RangeError(id);
  return revocationFacts(placed, current(placed.record)).map(({ lines }) =>
    lines.map(({ text }) => text),
  );
};

it('names the ground of a revocation in the words of its clause before the place, and its day', () => {
  const [ground, happened] = factsOf('luohe/revocations/2026-05-12-91000000ma0000058l');
  expect(ground).toEqual(['弄虚作假，采取不正当手段骗取市长质量奖荣誉', '第二十二条']);
  expect(happened).toEqual(['2024年5月20日']);
});
