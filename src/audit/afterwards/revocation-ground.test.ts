import { describe, expect, it } from 'vitest';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { revocationGround } from './revocation-ground.ts';

type Taken = RevocationRecord['takenBack'];

function ground(
  city: City,
  at: string,
  takenBack: Taken,
  tier = 'quality-award',
  prizePaid = 500_000,
) {
  return told(
    revocationGround,
    context(city, {
      winners: { entries: winnersNamed('a', tier, { prizePaid }) },
      revocations: [{ ground: at, takenBack, tier }],
    }),
  );
}

describe('the ground of a revocation', () => {
  it.each<[City, string, Taken, string[], string]>([
    [
      'bayannur',
      '22',
      ['title', 'certificate', 'plaque', 'money'],
      ['met ground-exists 22'],
      'fraud',
    ],
    [
      'bayannur',
      '22.p1',
      ['title', 'certificate', 'plaque', 'money'],
      ['met ground-exists 22'],
      'its only paragraph',
    ],
    [
      'bayannur',
      '23',
      ['award'],
      ['met ground-exists 23'],
      'accident or breach: return is not said',
    ],
    [
      'bayannur',
      '23',
      ['award', 'plaque'],
      ['met ground-exists 23', 'note consequences-differ 23'],
      'return is not said',
    ],
    ['bayannur', '28', ['award'], ['unmet ground-missing 22、23'], 'a missing report is no ground'],
    [
      'luohe',
      '22',
      ['title', 'plaque-or-cup', 'certificate', 'money'],
      ['met ground-exists 22'],
      'fraud',
    ],
    [
      'luohe',
      '22',
      ['title', 'plaque', 'certificate', 'money'],
      ['met ground-exists 22'],
      '奖牌（杯） may be a plaque',
    ],
    [
      'luohe',
      '22',
      ['title', 'certificate', 'money'],
      ['met ground-exists 22', 'note consequences-differ 22'],
      'the plaque is missing',
    ],
    ['luohe', '9.5', ['title'], ['unmet ground-missing 22'], 'a bar to applying is no ground'],
    [
      'bayingolin',
      '19',
      ['award', 'certificate', 'plaque'],
      ['met ground-exists 19'],
      'fraud or bribery',
    ],
    [
      'bayingolin',
      '19',
      ['award', 'certificate', 'plaque', 'money'],
      ['met ground-exists 19', 'note consequences-differ 19'],
      'Z gives no money',
    ],
    ['bayingolin', '19', [], ['met ground-exists 19'], 'false papers: only a ban'],
    [
      'bayingolin',
      '20',
      ['award', 'certificate', 'plaque'],
      ['met ground-exists 20'],
      'accident, breach, bad record',
    ],
    [
      'bayingolin',
      '18',
      ['award'],
      ['unmet ground-missing 19、20'],
      'a duty, reached only by way of Z20',
    ],
    ['jiangyin', '29.p1', ['title', 'plaque', 'money'], ['met ground-exists 29.p1'], 'fraud'],
    ['jiangyin', '29.p2', ['title', 'plaque', 'money'], ['met ground-exists 29.p2'], 'accident'],
    [
      'jiangyin',
      '29',
      ['title', 'plaque', 'money'],
      ['note ground-unspecific 29.p1'],
      'which paragraph?',
    ],
    ['jiangyin', '31', ['title'], ['unmet ground-missing 29.p1、29.p2'], 'on reviewers'],
    ['wuhai', '41', ['title', 'certificate', 'plaque', 'money'], ['met ground-exists 41'], 'fraud'],
    ['wuhai', '42.2', ['award'], ['met ground-exists 42.2、42.p1'], 'a 重大 liability accident'],
    [
      'wuhai',
      '42.p1.2',
      ['award'],
      ['met ground-exists 42.2、42.p1'],
      'the same, its paragraph named',
    ],
    ['wuhai', '42.7', ['award'], ['met ground-exists 42.7、42.p1'], 'any other serious breach'],
    ['wuhai', '42', ['award'], ['note ground-unspecific 42.1、42.p1'], 'which of the seven?'],
    ['wuhai', '42.p1', ['award'], ['note ground-unspecific 42.1、42.p1'], 'which of the seven?'],
    [
      'wuhai',
      '42.p2',
      ['award'],
      ['unmet ground-missing 41、42.1、42.2、42.3、42.4、42.5、42.6、42.7'],
      'selling the plaque has no sanction',
    ],
    [
      'wuhai',
      '42.2',
      ['award', 'money'],
      ['met ground-exists 42.2、42.p1', 'note consequences-differ 42.2、42.p1'],
      'return is not said',
    ],
  ])('%s, %s, %j: %j, %s', (city, at, takenBack, expected) => {
    expect(ground(city, at, takenBack)).toEqual(expected);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('may be item %i of W42', (item) => {
    expect(ground('wuhai', `42.${item}`, ['award'])).toEqual([
      `met ground-exists 42.${item}、42.p1`,
    ]);
  });

  it('T9: is open for nominations where the text does not say, and then nothing else', () => {
    expect(ground('wuhai', '42.2', ['award'], 'nomination')).toEqual([
      'note ground-tier-open 42.2、42.p1',
    ]);
    expect(ground('bayingolin', '20', ['award', 'certificate', 'plaque'], 'nomination')).toEqual([
      'met ground-exists 20',
    ]);
  });

  it('does not take back money that was never given', () => {
    expect(
      ground('bayannur', '22', ['title', 'certificate', 'plaque'], 'quality-award', 0),
    ).toEqual(['met ground-exists 22']);
  });

  it('cannot be found in a text that is not held', () => {
    const present = context(
      'wuhai',
      { revocations: [{ ground: '41' }] },
      { held: 'none', rules: null },
    );
    expect(told(revocationGround, present)).toEqual(['cannot text-not-held']);
  });
});
