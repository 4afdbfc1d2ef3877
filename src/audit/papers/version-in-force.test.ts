import { describe, expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import type { RoundFacts } from '../../testing/round-builder.ts';
import { versionInForce } from './version-in-force.ts';

describe('the text of Luohe, in force from 2019-01-01 (L27), had it a term', () => {
  const list = (publishedOn: string | null, signedOn: string | null = null): RoundFacts => ({
    lists: { 'proposed-winners': { publishedOn, signedOn } },
  });
  const winners = (decidedOn: string, publishedOn: string): RoundFacts => ({
    winners: { decidedOn, publishedOn },
  });

  it.each<[string, RoundFacts, string]>([
    ['published on its first day', list('2019-01-01'), 'met text-in-force 27'],
    ['published the day before', list('2018-12-31'), 'unmet text-not-in-force 27'],
    ['signed before, published after', list('2019-01-02', '2018-12-29'), 'met text-in-force 27'],
    ['only signed, before', list(null, '2018-12-31'), 'unmet text-not-in-force 27'],
    ['without any day', list(null), 'cannot day-unknown'],
    ['a decision taken after', winners('2019-01-01', '2019-01-05'), 'met text-in-force 27'],
    [
      'a decision taken and published before',
      winners('2018-12-01', '2018-12-05'),
      'unmet text-not-in-force 27',
    ],
    ['a call published after', { call: { publishedOn: '2019-03-01' } }, 'met text-in-force 27'],
  ])('%s', (_, facts, expected) => {
    expect(told(versionInForce, context('luohe', facts, { hasTerm: true }))).toEqual([expected]);
  });
});

describe('T17: a text without a term', () => {
  const call = (publishedOn: string) => context('luohe', { call: { publishedOn } });

  it.each(['2019-01-01', '2026-06-01'])('is not known to be in force on %s', (day) => {
    expect(told(versionInForce, call(day))).toEqual(['note text-without-term 27']);
  });

  it('was not in force before it began', () => {
    expect(told(versionInForce, call('2018-12-31'))).toEqual(['unmet text-not-in-force 27']);
  });
});

describe('a text that ended', () => {
  const ended = {
    hasTerm: true,
    statusOn: (day: string) => (day < '2025-01-01' ? 'in-force' : 'expired'),
  } as const;

  it('covers a decision signed in its last days and published later', () => {
    const winners = { decidedOn: '2024-12-31', publishedOn: '2025-02-01' };
    expect(told(versionInForce, context('wuhai', { winners }, ended))).toEqual([
      'met text-in-force 44、colophon',
    ]);
  });

  it('covers nothing later', () => {
    const winners = { decidedOn: '2025-01-01', publishedOn: '2025-02-01' };
    expect(told(versionInForce, context('wuhai', { winners }, ended))).toEqual([
      'unmet text-not-in-force 44、colophon',
    ]);
  });

  it('leaves open what governs a later revocation', () => {
    const revocations = [{ decidedOn: '2025-06-01', publishedOn: '2025-06-02' }];
    expect(told(versionInForce, context('wuhai', { revocations }, ended))).toEqual([
      'note text-since-replaced 44、colophon',
    ]);
  });
});

it.each(['bayannur', 'bayingolin', 'jiangyin'] as const)(
  'the draft of %s decides nothing',
  (city) => {
    expect(told(versionInForce, context(city, { call: {} }))).toEqual(['cannot text-draft']);
  },
);

it('a text that is not held decides nothing', () => {
  expect(
    told(versionInForce, context('jiangyin', { call: {} }, { held: 'none', rules: null })),
  ).toEqual(['cannot text-not-held']);
});

it('a text that states no day of entry into force decides nothing', () => {
  const call = { publishedOn: '2019-03-01' };
  expect(told(versionInForce, context('luohe', { call }, { statusOn: () => 'undated' }))).toEqual([
    'cannot text-undated 27',
  ]);
});
