import { expect, it } from 'vitest';
import { traditionalTable } from './traditional-table.ts';

const table = traditionalTable();

it('holds the common traditional characters', () => {
  expect([...'質獎條號'].map((character) => table.get(character)).join('')).toBe('质奖条号');
});

it('leaves alone what is already simplified', () => {
  for (const character of '质量奖条号著后台干') expect(table.has(character)).toBe(false);
});

it('folds to a last form, so that folding twice changes nothing', () => {
  expect(table.size).toBeGreaterThan(3000);
  expect(table.get('薴')).toBe('苎');
  for (const form of table.values()) expect(table.has(form)).toBe(false);
});
