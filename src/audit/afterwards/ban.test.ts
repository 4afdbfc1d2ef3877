import { describe, expect, it } from 'vitest';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { rows, context, told } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
import { addDays } from '../../law/calendar/day.ts';
import { ban } from './ban.ts';

type Taken = RevocationRecord['takenBack'];
const FRAUD: Record<City, [ground: string, takenBack: Taken]> = {
  bayannur: ['22', ['title', 'certificate', 'plaque', 'money']],
  luohe: ['22', ['title', 'plaque-or-cup', 'certificate', 'money']],
  bayingolin: ['19', ['award', 'certificate', 'plaque']],
  jiangyin: ['29.p1', ['title', 'plaque', 'money']],
  wuhai: ['41', ['title', 'plaque', 'certificate', 'money']],
};

function applied(deadline: string): RoundFacts {
  return {
    call: {
      applications: [{ level: '样例', window: { from: null, until: deadline }, handIn: {} }],
    },
    lists: { 'qualified-list': { publishedOn: '2099-01-01', entries: rows('a') } },
  };
}

/** So early that no condition counts from it any more. */
const EARLY = { happenedOn: '2018-01-01' };

function revoked(city: City, more: Partial<RevocationRecord> = {}): RoundFacts[] {
  const [ground, takenBack] = FRAUD[city];
  return [{ revocations: [{ ground, takenBack, decidedOn: '2024-02-29', ...EARLY, ...more }] }];
}

describe('an organisation whose award was taken back for fraud on 2024-02-29', () => {
  it.each<[City, string, string[], string]>([
    ['bayannur', '2029-02-27', ['unmet ban-running 22'], 'B22: 5 years'],
    ['bayannur', '2029-02-28', ['note ban-open 22'], 'T9: the last, if the first does not count'],
    ['bayannur', '2029-03-01', ['met ban-over 22'], 'the day after'],
    ['bayingolin', '2034-02-27', ['unmet ban-running 19'], 'Z19: 10 years'],
    ['bayingolin', '2034-02-28', ['note ban-open 19'], 'T9: the last of them'],
    ['bayingolin', '2034-03-01', ['met ban-over 19'], 'the day after'],
    ['wuhai', '2029-02-27', ['unmet ban-running 41'], 'W41: 5 years'],
    ['wuhai', '2029-02-28', ['note ban-open 41'], 'T9: the last of them'],
    ['wuhai', '2029-03-01', ['met ban-over 41'], 'the day after'],
    ['wuhai', '2024-02-29', ['unmet ban-running 41'], 'the day of the decision'],
    ['wuhai', '2024-02-28', ['note ban-after-application 41'], 'applied before the decision'],
    ['jiangyin', '2024-03-01', [], 'J29 sets no ban'],
  ])('%s, applications until %s: %j, %s', (city, deadline, expected) => {
    expect(told(ban, context(city, applied(deadline), { earlier: revoked(city) }))).toEqual(
      expected,
    );
  });

  it.each([
    ['2024-03-01', ['unmet condition-bars 9.5'], 'L22 sets no ban, L9(五) does'],
    ['2029-12-31', ['unmet condition-bars 9.5'], 'T7: in the second round after'],
    ['2030-01-01', ['note condition-may-bar 9.5'], 'in the third'],
    ['2032-01-01', [], 'in the fourth'],
  ])('T20: luohe, applications until %s: %j, %s', (deadline, expected) => {
    const earlier = revoked('luohe', { happenedOn: '2024-01-10' });
    expect(told(ban, context('luohe', applied(deadline), { earlier }))).toEqual(expected);
  });

  it.each([
    ['2029-02-27', 'unmet ban-running 41'],
    ['2029-03-01', 'note ban-open 41'],
    ['2029-03-09', 'note ban-open 41'],
    ['2029-03-10', 'met ban-over 41'],
  ])('T9: made public on 2024-03-09, applications until %s: %s', (deadline, expected) => {
    const earlier = revoked('wuhai', { publishedOn: '2024-03-09' });
    expect(told(ban, context('wuhai', applied(deadline), { earlier }))).toEqual([expected]);
  });

  it.each([
    ['2029-02-28', 'met ban-as-stated 41'],
    ['2029-03-09', 'met ban-as-stated 41'],
    ['2029-03-05', 'note ban-differs 41'],
  ])('T9: a decision may print %s as the last day of its ban: %s', (banUntil, expected) => {
    const [facts] = revoked('wuhai', { publishedOn: '2024-03-09', banUntil });
    expect(told(ban, context('wuhai', facts!))).toEqual([expected]);
  });

  it('may stand on lists that came out before the decision', () => {
    const { call, lists } = applied('2024-02-20');
    const facts = {
      call,
      lists: { 'qualified-list': { ...lists?.['qualified-list'], publishedOn: '2024-02-28' } },
    };
    expect(told(ban, context('wuhai', facts as RoundFacts, { earlier: revoked('wuhai') }))).toEqual(
      [],
    );
  });

  it('is barred five years, not ten, for false papers alone (Z19, first sentence)', () => {
    const earlier = revoked('bayingolin', { takenBack: [] });
    const at = (deadline: string) =>
      told(ban, context('bayingolin', applied(deadline), { earlier }));
    expect(at('2029-02-27')).toEqual(['unmet ban-running 19']);
    expect(at('2029-03-01')).toEqual(['met ban-over 19']);
  });

  it.each<[City, string, Partial<RevocationRecord>, string[]]>([
    ['jiangyin', 'J29 ¶2', { ground: '29.p2' }, ['unmet condition-bars 11.3']],
    ['wuhai', 'W42(二)', { ground: '42.2', takenBack: ['award'] }, ['unmet condition-bars 13.3']],
    ['wuhai', 'W42(一)', { ground: '42.1', takenBack: ['award'] }, ['unmet condition-bars 13.7']],
    ['wuhai', 'W42(六)', { ground: '42.6', takenBack: ['award'] }, []],
    [
      'bayannur',
      'B23, one of two grounds',
      { ground: '23', takenBack: ['award'] },
      ['note condition-may-bar 10.5'],
    ],
    [
      'bayingolin',
      'Z20, one of two grounds',
      { ground: '20', takenBack: ['award', 'certificate', 'plaque'] },
      ['note condition-may-bar 9.3'],
    ],
  ])(
    'T21: %s %s sets no ban, and a condition bars from the day it happened',
    (city, _, more, expected) => {
      const at = (deadline: string, happenedOn: string | null) =>
        told(
          ban,
          context(city, applied(deadline), { earlier: revoked(city, { ...more, happenedOn }) }),
        );
      expect(at('2026-06-09', '2023-06-10')).toEqual(expected);
      expect(at('2026-06-11', '2023-06-10')).toEqual([]);
      // T5: whoever does not say when it happened does not say when the bar ends.
      expect(at('2027-02-28', null)).toEqual(
        expected.map((line) => line.replace('unmet condition-bars', 'note condition-may-bar')),
      );
      expect(at('2027-03-01', null)).toEqual([]);
    },
  );
});

describe('a last day the decision names itself', () => {
  it.each([
    ['a longer one', '2031-12-31', '2031-12-31', '2031-12-31'],
    ['a shorter one', '2027-12-31', '2029-02-27', '2029-02-28'],
  ])('T5: %s ends with the later of itself and the text’s', (_, banUntil, sure, last) => {
    const earlier = revoked('wuhai', { banUntil });
    const at = (deadline: string) => told(ban, context('wuhai', applied(deadline), { earlier }));
    expect(at(sure)).toEqual(['unmet ban-running 41']);
    expect(at(addDays(last, 1))).toEqual(['met ban-over 41']);
  });

  it('is a note where the text knows no ban', () => {
    const earlier = revoked('luohe', { banUntil: '2027-12-31', happenedOn: '2016-01-01' });
    expect(told(ban, context('luohe', applied('2027-12-31'), { earlier }))).toEqual([
      'note ban-without-rule',
    ]);
  });

  it.each<[City, string | null, string[], string]>([
    ['wuhai', '2029-02-28', ['met ban-as-stated 41'], 'W41: 5 years'],
    ['wuhai', '2029-02-27', ['note ban-differs 41'], 'from when the years run is not said'],
    ['bayingolin', '2034-02-28', ['met ban-as-stated 19'], 'Z19: 10 years'],
    ['luohe', '2029-02-28', ['note ban-not-in-text'], 'L22 sets no ban'],
    ['wuhai', null, ['note ban-not-stated 41'], 'the decision is silent, the text is not'],
    ['luohe', null, [], 'both are silent'],
  ])('is compared with the text: %s, %s → %j, %s', (city, banUntil, expected) => {
    const [round] = revoked(city, { banUntil });
    expect(told(ban, context(city, round ?? {}))).toEqual(expected);
  });
});
