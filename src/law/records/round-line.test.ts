import { describe, expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { AnyRecord, ListRecord, Round } from '../../model/record.ts';
import { roundLine } from './round-line.ts';

const rulesOf = (id: string) => realVersion(id).version.rules;

/** A record of a kind, as far as the line looks at it. */
function record(kind: RecordKind, withdrawn = false): AnyRecord {
  const data = withdrawn
    ? { revision: { kind: 'withdrawal', on: '2026-01-01', reason: '因' } }
    : {};
  return { kind, id: kind, revisions: [{ number: 1, data }] } as unknown as AnyRecord;
}

function round(...records: AnyRecord[]): Round {
  const of = (kind: RecordKind) => records.find((each) => each.kind === kind) ?? null;
  return {
    slug: '1',
    jurisdiction: 'jia',
    about: { label: '第一届', regulation: 'v1', sample: false },
    callNotice: of('call-notice') as Round['callNotice'],
    lists: records.filter(
      (each): each is ListRecord => each.kind !== 'call-notice' && each.kind !== 'winners',
    ),
    winners: of('winners') as Round['winners'],
    followUps: [],
    revocations: [],
  };
}

const states = (id: string, ...records: AnyRecord[]) =>
  Object.fromEntries(
    roundLine(rulesOf(id), round(...records)).map((stage) => [stage.id, stage.state]),
  );

describe('a round in Wuhai', () => {
  it('awaits what the text wants public while nothing is', () => {
    expect(states('wuhai/2020')).toMatchObject({
      call: 'awaited',
      application: 'not-required',
      opinion: 'awaited',
      publicity: 'awaited',
      award: 'not-required',
    });
  });

  it('misses what was passed over, and awaits the rest', () => {
    expect(states('wuhai/2020', record('opinion'))).toMatchObject({
      call: 'not-published',
      opinion: 'published',
      publicity: 'awaited',
    });
  });

  it('misses no list of proposed winners where every award stayed vacant', () => {
    const data = { vacant: ['quality-award'], entries: [] };
    const decision = { kind: 'winners', id: 'winners', revisions: [{ number: 1, data }] };
    expect(states('wuhai/2020', decision as unknown as AnyRecord)).toMatchObject({
      opinion: 'not-published',
      publicity: 'vacant',
      award: 'published',
    });
  });

  it('shows a decision the text does not want published where it was', () => {
    expect(states('wuhai/2020', record('winners'))).toMatchObject({
      opinion: 'not-published',
      publicity: 'not-published',
      award: 'published',
    });
  });

  it('shows a list nobody asked for with the work it comes from', () => {
    const line = roundLine(rulesOf('wuhai/2020'), round(record('qualified-list')));
    const stage = line.find(({ id }) => id === 'qualification-check');
    expect(stage).toMatchObject({ state: 'published', publishes: null });
    expect(stage?.limits.map(({ id }) => id)).toEqual(['qualification-check-time']);
  });

  it('counts a list that was taken back as never published', () => {
    expect(states('wuhai/2020', record('proposed-winners', true))).toMatchObject({
      call: 'awaited',
      publicity: 'awaited',
    });
  });
});

it('awaits the decision where the text wants it made public', () => {
  expect(states('luohe/2018').award).toBe('awaited');
  expect(states('bayingolin/draft').award).toBe('awaited');
  expect(states('bayannur/draft').award).toBe('not-required');
});

it('never blames the authority for the applicant’s own notice', () => {
  expect(states('bayingolin/draft', record('winners'))['internal-notice']).toBe('own-notice');
});

it('follows the order of each text: in Jiangyin approval comes before publicity', () => {
  const ids = roundLine(rulesOf('jiangyin/draft'), round()).map(({ id }) => id);
  expect(ids.indexOf('approval')).toBeLessThan(ids.indexOf('publicity'));
});
