import { describe, expect, it } from 'vitest';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { rows, context, told } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
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

function revoked(city: City, more: Partial<RevocationRecord> = {}): RoundFacts[] {
  const [ground, takenBack] = FRAUD[city];
  return [{ revocations: [{ ground, takenBack, decidedOn: '2024-02-29', ...more }] }];
}

describe('an organisation whose award was taken back for fraud on 2024-02-29', () => {
  it.each<[City, string, string[], string]>([
    [
      'bayannur',
      '2029-02-28',
      ['unmet ban-running 22'],
      'B22: 5 years, the last of the month included',
    ],
    ['bayannur', '2029-03-01', ['met ban-over 22'], 'the day after'],
    ['bayingolin', '2034-02-28', ['unmet ban-running 19'], 'Z19: 10 years'],
    ['bayingolin', '2034-03-01', ['met ban-over 19'], 'the day after'],
    ['wuhai', '2029-02-28', ['unmet ban-running 41'], 'W41: 5 years'],
    ['wuhai', '2029-03-01', ['met ban-over 41'], 'the day after'],
    ['wuhai', '2024-02-29', ['unmet ban-running 41'], 'the day of the decision'],
    ['wuhai', '2024-02-28', ['note ban-after-application 41'], 'applied before the decision'],
    ['luohe', '2024-03-01', [], 'L22 sets no ban'],
    ['jiangyin', '2024-03-01', [], 'J29 sets no ban'],
  ])('%s, applications until %s: %j, %s', (city, deadline, expected) => {
    expect(told(ban, context(city, applied(deadline), { earlier: revoked(city) }))).toEqual(
      expected,
    );
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
    expect(at('2029-02-28')).toEqual(['unmet ban-running 19']);
    expect(at('2029-03-01')).toEqual(['met ban-over 19']);
  });

  it.each<[City, string, Partial<RevocationRecord>]>([
    ['bayannur', 'B23', { ground: '23', takenBack: ['award'] }],
    ['bayingolin', 'Z20', { ground: '20', takenBack: ['award', 'certificate', 'plaque'] }],
    ['jiangyin', 'J29 ¶2', { ground: '29.p2' }],
    ['wuhai', 'W42', { ground: '42.2', takenBack: ['award'] }],
  ])('is not barred in %s on a ground without a ban: %s', (city, _, more) => {
    expect(
      told(ban, context(city, applied('2024-03-01'), { earlier: revoked(city, more) })),
    ).toEqual([]);
  });
});

describe('a last day the decision names itself', () => {
  it('counts instead of the one reckoned', () => {
    const earlier = revoked('wuhai', { banUntil: '2027-12-31' });
    const at = (deadline: string) => told(ban, context('wuhai', applied(deadline), { earlier }));
    expect(at('2027-12-31')).toEqual(['unmet ban-running 41']);
    expect(at('2028-01-01')).toEqual(['met ban-over 41']);
  });

  it('is a note where the text knows no ban', () => {
    const earlier = revoked('luohe', { banUntil: '2027-12-31' });
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
