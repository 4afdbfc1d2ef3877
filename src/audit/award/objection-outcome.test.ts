import { describe, expect, it } from 'vitest';
import type { Objections } from '../../schemas/records/lists.ts';
import { named, rows, context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { stemOf } from '../../law/records/follow-ups.ts';
import { latest } from '../../model/record.ts';
import { runChecks } from '../run-audit.ts';
import { objectionOutcome } from './objection-outcome.ts';

type Outcome = Objections['outcomes'][number];

function upheld(letter: string, replacedBy?: string): Outcome {
  return {
    organisation: named(letter).organisation,
    result: 'upheld',
    text: '经调查属实',
    decidedOn: null,
    ...(replacedBy ? { replacedBy: named(replacedBy).organisation } : {}),
  };
}

/** Five ranked on the review's results, the first three proposed, objections upheld, and who won in the end. */
function outcome(city: City, outcomes: Outcome[], won: string | null, ranks = true) {
  const results = rows('abcde').map((row, index) => (ranks ? { ...row, rank: index + 1 } : row));
  return told(
    objectionOutcome,
    context(city, {
      lists: {
        opinion: { entries: results },
        'proposed-winners': { entries: rows('abc'), objections: { received: 1, outcomes } },
      },
      ...(won === null ? {} : { winners: { entries: winnersNamed(won) } }),
    }),
  );
}

describe('an organisation whose objection was upheld', () => {
  it.each<[City, string, string | null, string, string]>([
    ['bayannur', 'left out', 'ac', 'met upheld-left-out 16', 'B16: qualification cancelled'],
    ['bayannur', 'still named', 'abc', 'unmet upheld-still-named 16', 'B16'],
    ['bayannur', 'before the decision', null, 'met upheld 16', 'nothing to hold against it yet'],
    [
      'bayingolin',
      'still named',
      'abc',
      'cannot upheld-prohibition-unsaid 13',
      'T25: Z13 cancels only where a 禁止性规定 is proved',
    ],
    ['bayingolin', 'left out', 'ac', 'met upheld-left-out 13', 'Z13'],
    ['luohe', 'still named', 'abc', 'note upheld-effect-unsaid', 'L says nothing'],
    ['jiangyin', 'still named', 'abc', 'note upheld-effect-unsaid 26', 'J26 only needs none'],
    ['wuhai', 'still named', 'abc', 'unmet upheld-still-named 25', 'W25'],
  ])('%s, %s: %s → %s, %s', (city, _, won, expected) => {
    expect(outcome(city, [upheld('b')], won)).toEqual([expected]);
  });

  it.each<[City, boolean, string]>([
    ['bayingolin', true, 'unmet upheld-still-named 13'],
    ['bayingolin', false, 'met upheld-no-prohibition 13'],
    ['wuhai', false, 'unmet upheld-still-named 25'],
  ])('T25: still named in %s, a prohibition proved %s: %s', (city, prohibited, expected) => {
    expect(outcome(city, [{ ...upheld('b'), prohibited }], 'abc')).toEqual([expected]);
  });

  it('is worth a look where another outcome says otherwise', () => {
    expect(
      outcome('wuhai', [upheld('b', 'd'), { ...upheld('b'), result: 'rejected' }], 'acd'),
    ).toContain('note outcomes-contradict 25');
    const twice = [upheld('b', 'd'), upheld('b', 'd')];
    expect(outcome('wuhai', twice, 'acd')).not.toContain('note outcomes-contradict 25');
  });

  it('is not one whose objection was rejected', () => {
    expect(outcome('wuhai', [{ ...upheld('b'), result: 'rejected' }], 'abc')).toEqual([]);
  });
});

describe('who moves up (W25: 按排名先后进行递补)', () => {
  const left = 'met upheld-left-out 25';
  const open = 'note replacement-publicity-open 25';
  it.each<[string, Outcome[], string, string[]]>([
    ['the next in rank', [upheld('b', 'd')], 'acd', [left, 'met replaced-in-rank 25', open]],
    [
      'one behind the next',
      [upheld('b', 'e')],
      'ace',
      [left, 'unmet replaced-out-of-rank 25', open],
    ],
    [
      'two for two places, in either order',
      [upheld('a', 'e'), upheld('b', 'd')],
      'cde',
      [left, 'met replaced-in-rank 25', open, left, 'met replaced-in-rank 25', open],
    ],
    [
      'the one behind, when an objection to the next was upheld too',
      [upheld('b', 'e'), upheld('d')],
      'ace',
      [left, 'met replaced-in-rank 25', open, left],
    ],
    ['nobody', [upheld('b')], 'ac', [left, 'note replacement-missing 25']],
  ])('%s', (_, outcomes, won, expected) => {
    expect(outcome('wuhai', outcomes, won)).toEqual(expected);
  });

  it('is nobody where the notice leaves the place vacant, or where nobody waits', () => {
    const noted = (vacant: string[], ranked: string) =>
      told(
        objectionOutcome,
        context('wuhai', {
          lists: {
            opinion: { entries: rows(ranked).map((row, index) => ({ ...row, rank: index + 1 })) },
            'proposed-winners': {
              entries: rows('abc', { tier: 'nomination' }),
              objections: { received: 1, outcomes: [upheld('b')] },
            },
          },
          winners: { entries: winnersNamed('ac'), vacant },
        }),
      );
    expect(noted([], 'abcd')).toContain('note replacement-missing 25');
    expect(noted(['nomination'], 'abcd')).toEqual([left]);
    expect(noted([], 'abc')).toEqual([left]);
  });

  it('cannot be checked without ranks', () => {
    expect(outcome('wuhai', [upheld('b', 'd')], 'acd', false)).toEqual([
      left,
      'cannot replacement-rank-unknown 25',
      open,
    ]);
  });

  it.each<[City, string[]]>([
    ['bayannur', ['met upheld-left-out 16', 'note replacement-not-foreseen 16']],
    ['luohe', ['met upheld-left-out', 'note replacement-not-foreseen']],
    ['bayingolin', ['met upheld-left-out 13', 'note replacement-not-foreseen 13']],
  ])('is not foreseen in %s', (city, expected) => {
    expect(outcome(city, [upheld('b', 'd')], 'acd')).toEqual(expected);
  });
});

describe('who moved up and did not win in the end', () => {
  it('is noted, the question of publishing again no longer standing', () => {
    expect(outcome('wuhai', [upheld('b', 'd')], 'ac')).toEqual([
      'met upheld-left-out 25',
      'met replaced-in-rank 25',
      'note replacement-not-awarded 25',
    ]);
  });

  it('is not missed before the decision', () => {
    expect(outcome('wuhai', [upheld('b', 'd')], null)).toContain(
      'note replacement-publicity-open 25',
    );
  });
});

describe('an objection settled', () => {
  const rejected = (decidedOn: string): Outcome => ({
    ...upheld('b'),
    result: 'rejected',
    decidedOn,
  });
  it.each([
    ['on the day of the award, 2026-11-02', '2026-11-02', []],
    ['the day after', '2026-11-03', ['note settled-after-award 25']],
  ])('%s', (_, decidedOn, expected) => {
    expect(outcome('wuhai', [rejected(decidedOn)], 'abc')).toEqual(expected);
  });
});

it('is read from a notice about the list where the list itself does not tell it', () => {
  const base = context('wuhai', {
    lists: { 'proposed-winners': { entries: rows('abc') } },
    winners: { entries: winnersNamed('abc') },
  });
  const [list] = base.round.lists;
  const data = {
    ...{ ...latest(list!).data, does: 'outcome', follows: { record: stemOf(list!) } },
    objections: { received: 1, outcomes: [upheld('b')] },
  };
  const notice = { ...list, kind: 'follow-up', revisions: [{ ...latest(list!), data }] };
  const found = (followUps: unknown[]) =>
    runChecks({ ...base, round: { ...base.round, followUps: followUps as never } }).filter(
      ({ check }) => check === 'objection-outcome',
    );
  expect(found([])).toEqual([]);
  expect(found([notice]).map(({ result, record }) => [result, record])).toContainEqual([
    'unmet',
    list!.id,
  ]);
});
