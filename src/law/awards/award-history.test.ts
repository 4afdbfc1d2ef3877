import { expect, it } from 'vitest';
import type { Round, WinnersListRecord } from '../../model/record.ts';
import { decidedBy, decisionDays } from './award-history.ts';

function round(slug: string, decidedOn: string[], sample = false): Round {
  const winners: WinnersListRecord = {
    kind: 'winners',
    id: `mou/rounds/${slug}/winners`,
    jurisdiction: 'mou',
    round: slug,
    sample,
    revisions: decidedOn.map((each, index) => ({
      number: index + 1,
      data: { decidedOn: each } as WinnersListRecord['revisions'][number]['data'],
      prose: '',
      file: 'winners.yaml',
      authored: [],
      sha256: '',
      placeOf: () => ({ file: 'winners.yaml', line: 1, column: 1 }),
    })),
  };
  return {
    slug,
    jurisdiction: 'mou',
    about: { sample } as Round['about'],
    callNotice: null,
    lists: [],
    winners: decidedOn.length > 0 ? winners : null,
    followUps: [],
    revocations: [],
  };
}

it('counts the decided rounds, by their newest revision', () => {
  expect(
    decisionDays([round('2020', ['2020-12-01']), round('2022', ['2022-12-01', '2022-12-05'])]),
  ).toEqual(['2020-12-01', '2022-12-05']);
});

it('T5: takes the latest day a decision can have been made on, where its own is unknown, and never makes one up', () => {
  const days = { signedOn: '2009-12-20', publishedOn: '2010-01-05' };
  expect(decidedBy({ ...days, decidedOn: '2009-12-18' })).toBe('2009-12-18');
  expect(decidedBy({ ...days, decidedOn: null })).toBe('2009-12-20');
  expect(decidedBy({ decidedOn: null, signedOn: null, publishedOn: null })).toBeNull();
});

it('counts no round without a decision, and never a sample', () => {
  expect(decisionDays([round('2024', []), round('sample-2024', ['2024-12-01'], true)])).toEqual([]);
});

it('counts no round whose decision was withdrawn, and samples for samples alone', () => {
  const withdrawn = round('2024', ['2024-12-01']);
  withdrawn.winners!.revisions.at(-1)!.data.revision = {
    kind: 'withdrawal',
    reason: '样例',
  } as never;
  expect(decisionDays([withdrawn])).toEqual([]);
  const both = [round('2022', ['2022-12-01']), round('sample', ['2024-12-01'], true)];
  expect(decisionDays(both, true)).toEqual(['2024-12-01']);
  expect(decisionDays(both)).toEqual(['2022-12-01']);
});
