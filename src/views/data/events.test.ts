import { expect, it } from 'vitest';
import { buildEvents, lastChanged } from './events.ts';

it('knows the newest day of each page, and of no other', () => {
  const corrected = buildEvents().find(({ action }) => action === 'correction')!;
  const days = buildEvents()
    .filter(({ address }) => address === corrected.address)
    .map(({ on }) => on);
  expect(lastChanged(corrected.address)).toBe(days.sort().at(-1));
  expect(lastChanged('/')).toBeUndefined();
});
