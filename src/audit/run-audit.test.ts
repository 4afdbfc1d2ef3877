import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../model/record-kinds.ts';
import type { PublishedRecord } from '../model/record.ts';
import { named, rows, context, toldOfAll, winnersNamed } from '../testing/round-builder.ts';
import type { City, RoundFacts } from '../testing/round-builder.ts';
import type { Acknowledgement } from './papers/acknowledgements.ts';
import type { Reply } from './papers/replies.ts';
import { runChecks } from './run-audit.ts';

/** A fourth winner that nobody laid open: two duties broken. */
const TOO_MANY: RoundFacts = {
  lists: { 'proposed-winners': { entries: rows('abc', { tier: 'nomination' }) } },
  winners: { entries: winnersNamed('abcd', 'nomination') },
};

function broken(city: City, on = context(city, TOO_MANY)) {
  return runChecks(on).flatMap(({ result, reason }) => (result === 'unmet' ? [reason] : []));
}

describe('a broken duty', () => {
  it('is 不符合 under a text that was issued', () => {
    expect(broken('wuhai')).toEqual(expect.arrayContaining(['not-publicised', 'places-exceeded']));
  });

  it.each(['bayannur', 'bayingolin', 'jiangyin'] as const)(
    'is 无法核对 under the draft of %s, its arithmetic kept',
    (city) => {
      expect(broken(city)).toEqual([]);
      const lines = runChecks(context(city, TOO_MANY));
      expect(lines.find(({ reason }) => reason === 'not-publicised')).toMatchObject({
        result: 'cannot',
        values: { name: named('d').name },
      });
    },
  );

  it.each(['bayannur', 'bayingolin', 'jiangyin'] as const)(
    'T11: is told apart from what the draft of %s cannot tell, and what is kept only agrees',
    (city) => {
      const lines = runChecks(context(city, TOO_MANY));
      const marks = (reason: string) =>
        lines.filter((line) => line.reason === reason).map((line) => line.againstDraft);
      expect(marks('not-publicised')).toEqual(['differs']);
      expect(marks('publicised')).toEqual(['agrees', 'agrees', 'agrees']);
      expect(marks('text-draft').every((mark) => mark === undefined)).toBe(true);
      expect(
        lines
          .filter(({ check }) => check === 'credit-code')
          .map(({ againstDraft }) => againstDraft),
      ).not.toContain('agrees');
    },
  );

  it('T11: bears no such mark under a text that was issued, or is not held', () => {
    const marked = (on = context('wuhai', TOO_MANY)) =>
      runChecks(on).filter((line) => 'againstDraft' in line);
    expect(marked()).toEqual([]);
    expect(marked(context('wuhai', TOO_MANY, { held: 'none', rules: null }))).toEqual([]);
  });

  it('is 无法核对 even when a draft-based record bears no day', () => {
    const undated = { publishedOn: null, signedOn: null };
    const lists = {
      'proposed-winners': { ...undated, entries: rows('abcd', { tier: 'nomination' }) },
    };
    expect(broken('bayannur', context('bayannur', { lists }))).toEqual([]);
  });

  it('is never found under a text that is not held', () => {
    const present = context('wuhai', TOO_MANY, { held: 'none', rules: null });
    expect(broken('wuhai', present)).toEqual([]);
    expect(toldOfAll(present)).toContain('cannot text-not-held');
  });
});

describe('a public explanation', () => {
  const acknowledged = [{ check: 'places', reason: '误印', on: '2026-12-01' }];
  const explained = context('wuhai', {
    ...TOO_MANY,
    winners: { ...TOO_MANY.winners, acknowledged },
  });
  const ofWinners = runChecks(explained).filter(({ record }) => record.endsWith('/winners'));

  it('goes with the finding it is for', () => {
    const places = ofWinners.find(({ reason }) => reason === 'places-exceeded');
    expect(places?.acknowledged).toEqual(acknowledged[0]);
  });

  it('excuses nothing else', () => {
    const others = ofWinners.filter(
      ({ check, result }) => check !== 'places' && result === 'unmet',
    );
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other.acknowledged).toBeUndefined();
  });

  it('is not attached to what is met', () => {
    for (const line of ofWinners.filter(({ result }) => result !== 'unmet'))
      expect(line.acknowledged).toBeUndefined();
  });
});

describe('a public explanation of one of several breaches', () => {
  /** Three winners nobody laid open: as many breaches of one duty. */
  const explainedBy = (...acknowledged: Acknowledgement[]) =>
    runChecks(
      context('wuhai', {
        lists: { 'proposed-winners': { entries: rows('z', { tier: 'nomination' }) } },
        winners: { entries: winnersNamed('abc', 'nomination'), acknowledged },
      }),
    )
      .filter(({ reason }) => reason === 'not-publicised')
      .map(({ acknowledged: found }) => found?.reason ?? null);
  const says = (reason: string, target: Partial<Acknowledgement> = {}) => ({
    check: 'winner-was-publicised',
    reason,
    on: '2026-12-01',
    ...target,
  });

  it('excuses the organisation it names, and nobody else', () => {
    expect(explainedBy(says('乙漏印', { organisation: named('b').organisation }))).toEqual([
      null,
      '乙漏印',
      null,
    ]);
  });

  it('excuses as many as it counts, and none where there are more', () => {
    expect(explainedBy(says('都漏印'))).toEqual([null, null, null]);
    expect(explainedBy(says('都漏印', { count: 2 }))).toEqual([null, null, null]);
    expect(explainedBy(says('都漏印', { count: 3 }))).toEqual(['都漏印', '都漏印', '都漏印']);
  });

  it('leaves to another what that one names', () => {
    const [a, b] = [named('a').organisation, named('b').organisation];
    expect(
      explainedBy(
        says('其余漏印'),
        says('甲漏印', { organisation: a }),
        says('乙漏印', { organisation: b }),
      ),
    ).toEqual(['甲漏印', '乙漏印', '其余漏印']);
  });
});

describe('a reply', () => {
  const replied = (city: City, ...reply: Reply[]) =>
    runChecks(context(city, { ...TOO_MANY, winners: { ...TOO_MANY.winners, reply } })).flatMap(
      ({ result, reason, replies = [] }) =>
        replies.map(({ who }) => [result, reason, who].join(' ')),
    );
  const says = (who: string, check: string, organisation?: string): Reply => ({
    check,
    who,
    on: '2026-12-01',
    text: '确已公示',
    ...(organisation ? { organisation } : {}),
  });

  it('stands beside the line on whom it names, and changes nothing in it', () => {
    const { organisation, name } = named('d');
    expect(replied('wuhai', says(name, 'winner-was-publicised', organisation))).toEqual([
      `unmet not-publicised ${name}`,
    ]);
  });

  it('stands once, beside the gravest line, where it names nobody', () => {
    expect(replied('wuhai', says('一位市民', 'winner-was-publicised'))).toEqual([
      'unmet not-publicised 一位市民',
    ]);
    expect(replied('jiangyin', says('一位市民', 'winner-was-publicised'))).toEqual([
      'cannot not-publicised 一位市民',
    ]);
  });

  it('stands beside what is met where nothing graver is meant', () => {
    const { organisation, name } = named('a');
    expect(replied('wuhai', says(name, 'winner-was-publicised', organisation))).toEqual([
      `met publicised ${name}`,
    ]);
  });

  it('to what was not checked stands nowhere', () => {
    expect(replied('wuhai', says('一位市民', 'call-conditions'))).toEqual([]);
  });
});

/** The record with a newest revision of a kind and the same content. */
function revised<K extends RecordKind, T>(record: PublishedRecord<K, T>, kind: string) {
  const [first] = record.revisions;
  if (!first) throw new RangeError('a record without a revision');
  const data = { ...first.data, revision: { kind, on: '2026-12-24', reason: '样例' } };
  return { ...record, revisions: [first, { ...first, number: 2, data }] };
}

describe('a record whose newest revision', () => {
  const present = context('wuhai', TOO_MANY);
  const { winners, lists } = present.round;
  if (!winners) throw new RangeError('a round without winners');

  it('takes it back is held against nothing', () => {
    const lines = runChecks({
      ...present,
      round: { ...present.round, winners: revised(winners, 'withdrawal') },
    });
    const own = lines.filter(({ record }) => record === winners.id);
    expect(own.map(({ result, reason }) => [result, reason])).toEqual([['note', 'withdrawn']]);
  });

  it('takes it back leaves the others without it', () => {
    const round = { ...present.round, lists: lists.map((list) => revised(list, 'withdrawal')) };
    const reasons = runChecks({ ...present, round }).map(({ reason }) => reason);
    expect(reasons).toContain('publicity-not-held');
    expect(reasons).not.toContain('not-publicised');
  });

  it.each(['correction', 'supplement', 'redaction'])(
    'is a %s is held against everything',
    (kind) => {
      const round = { ...present.round, winners: revised(winners, kind) };
      expect(broken('wuhai', { ...present, round })).toEqual(broken('wuhai', present));
    },
  );

  it('takes back a decision no longer counts as an earlier award', () => {
    const earlier: RoundFacts[] = [
      { winners: { decidedOn: '2024-01-01', entries: winnersNamed('a', 'nomination') } },
    ];
    const with2024 = context('wuhai', TOO_MANY, { earlier });
    const rounds = with2024.rounds.map((round) =>
      round.winners && round.slug !== 'present'
        ? { ...round, winners: revised(round.winners, 'withdrawal') }
        : round,
    );
    const reasons = (on: typeof with2024) => runChecks(on).map(({ reason }) => reason);
    expect(reasons(with2024)).toContain('reapply-implied');
    expect(reasons({ ...with2024, rounds })).not.toContain('reapply-implied');
  });
});
