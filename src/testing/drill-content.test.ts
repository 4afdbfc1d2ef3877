import { expect, it } from 'vitest';
import { drillContent } from './drill-content.ts';

it('of three hundred broken folders none is accepted, ends the reader, is answered in English or slowly', () => {
  const { refused, failed, slowest } = drillContent(20261130, 300, 7);
  expect(failed).toEqual([]);
  expect(refused).toBe(300);
  expect(slowest).toBeLessThan(10_000);
}, 120_000);
