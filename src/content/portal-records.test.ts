import { expect, it } from 'vitest';
import { realPortal } from '../testing/real-portal.ts';
import { placedRecords, placedRound } from './portal-records.ts';

it('gives every record the version its round names', () => {
  const placed = placedRecords(realPortal());
  expect(placed.length).toBeGreaterThan(0);
  for (const { jurisdiction, round, version } of placed)
    expect(version?.id ?? 'unknown').toBe(
      round.about.regulation === 'unknown'
        ? 'unknown'
        : `${jurisdiction.slug}/${round.about.regulation}`,
    );
});

it('gives a round none where its text is not held', () => {
  const [city] = realPortal().jurisdictions;
  const round = city?.rounds[0];
  if (!city || !round) throw new Error('the first city has no round');
  const elsewhere = { ...round, about: { ...round.about, regulation: 'unknown' } };
  expect(placedRound(city, elsewhere).version).toBeUndefined();
});
