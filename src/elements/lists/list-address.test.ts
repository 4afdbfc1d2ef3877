import { expect, test } from 'vitest';
import { choiceHash, readChoiceHash } from './list-address.ts';

const NOTHING = { city: '', year: '', tier: '', state: '', text: '', order: '' };

test('a choice comes back from its fragment', () => {
  const choice = {
    ...NOTHING,
    city: 'luohe',
    year: '2024',
    tier: 'quality-award',
    state: 'revoked',
    order: '4-descending',
  };
  expect(choiceHash(choice)).toBe(
    '#city=luohe&year=2024&tier=quality-award&state=revoked&order=4-descending',
  );
  const { text, ...kept } = choice;
  expect(text).toBe('');
  expect(readChoiceHash(choiceHash(choice))).toEqual(kept);
});

test('what is typed never enters the address', () => {
  expect(choiceHash({ ...NOTHING, text: '某某公司' })).toBe('');
  expect(choiceHash({ ...NOTHING, city: 'wuhai', text: '某某公司' })).toBe('#city=wuhai');
});

test('a fragment that names a place, or nothing, carries no choice', () => {
  for (const hash of ['', '#', '#luohe', '#text=abc', '#city='])
    expect(readChoiceHash(hash), hash).toEqual({});
});

test('the order of the rows is part of what can be sent', () => {
  const choice = { ...NOTHING, city: 'luohe', order: '4-descending' };
  expect(choiceHash(choice)).toBe('#city=luohe&order=4-descending');
  expect(readChoiceHash('#order=4-descending')).toEqual({ order: '4-descending' });
});
