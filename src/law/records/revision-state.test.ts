import { describe, expect, it } from 'vitest';
import type {
  AnyRecord,
  PublishedWinners,
  Revision,
  WinnersListRecord,
} from '../../model/record.ts';
import { markOf, revisionOf, revisionState } from './revision-state.ts';

type Kind = 'correction' | 'supplement' | 'withdrawal' | 'redaction';

/** A record first published, then revised in the ways named, one a month. */
function revised(...kinds: Kind[]): WinnersListRecord {
  const revisions = [null, ...kinds].map((kind, index) => ({
    number: index + 1,
    data: kind ? { revision: { kind, on: `2026-0${index}-01`, reason: `因${index}` } } : {},
    prose: '',
    file: '',
    sha256: '',
    placeOf: () => ({ file: '', line: 1, column: 1 }),
  })) as unknown as Revision<PublishedWinners>[];
  return {
    kind: 'winners',
    id: 'jia/rounds/sample-1/winners',
    jurisdiction: 'jia',
    round: 'sample-1',
    sample: true,
    revisions,
  };
}

const states = (record: WinnersListRecord) =>
  record.revisions.map(({ number }) => revisionState<PublishedWinners>(record, number));

describe('the revisions of a record', () => {
  it.each<[Kind[], string[]]>([
    [[], ['standing']],
    [['correction'], ['corrected', 'standing']],
    [['supplement'], ['supplemented', 'standing']],
    [
      ['correction', 'supplement'],
      ['corrected', 'supplemented', 'standing'],
    ],
    [['withdrawal'], ['withdrawn', 'withdrawn']],
    [
      ['withdrawal', 'correction'],
      ['withdrawn', 'corrected', 'standing'],
    ],
    [['redaction'], ['redacted', 'standing']],
    [
      ['correction', 'redaction'],
      ['redacted', 'redacted', 'standing'],
    ],
    [
      ['redaction', 'correction'],
      ['redacted', 'corrected', 'standing'],
    ],
    [
      ['redaction', 'withdrawal'],
      ['redacted', 'withdrawn', 'withdrawn'],
    ],
  ])('after %j are %j', (kinds, expected) => {
    expect(states(revised(...kinds))).toEqual(expected);
  });
});

it('names the revision that took the place of another, and why', () => {
  const record: AnyRecord = revised('correction', 'redaction');
  expect(markOf(record, 1)).toMatchObject({ kind: 'redaction', on: '2026-02-01', reason: '因2' });
  expect(markOf(record, 3)).toBeNull();
  expect(markOf(revised('correction'), 1)).toMatchObject({ kind: 'correction', on: '2026-01-01' });
  expect(markOf(revised('withdrawal'), 2)).toMatchObject({ kind: 'withdrawal' });
});

it('refuses a revision that never was', () => {
  expect(() => revisionOf<PublishedWinners>(revised(), 2)).toThrow(RangeError);
});
