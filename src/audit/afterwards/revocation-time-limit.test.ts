import { describe, expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { revocationTimeLimit } from './revocation-time-limit.ts';

describe('an event after the award of 2020-02-29', () => {
  it.each<[City, string, string | null, string[], string]>([
    [
      'bayannur',
      '23',
      '2023-02-28',
      ['met inside-limit 23'],
      'B23: 3 years, the last of the month included',
    ],
    ['bayannur', '23', '2023-03-01', ['unmet outside-limit 23'], 'the day after'],
    ['bayannur', '23', '2020-02-29', ['met inside-limit 23'], 'the day of the award'],
    ['bayannur', '23', '2020-02-28', ['unmet outside-limit 23'], 'before the award'],
    ['bayannur', '23', null, ['cannot limit-unknown 23'], 'not published'],
    ['bayannur', '22', '2030-01-01', [], 'B22 sets no limit'],
    ['luohe', '22', '2030-01-01', [], 'L22 sets none'],
    ['bayingolin', '20', '2025-02-28', ['met inside-limit 20'], 'Z20: 5 years'],
    ['bayingolin', '20', '2025-03-01', ['unmet outside-limit 20'], 'the day after'],
    ['bayingolin', '19', '2030-01-01', [], 'Z19 sets none'],
    ['jiangyin', '29.p1', '2030-01-01', [], 'J29 ¶1 sets none'],
    ['jiangyin', '29.p2', '2030-01-01', [], 'J29 ¶2 sets none'],
    ['wuhai', '41', '2030-01-01', [], 'W41 sets none'],
    ['wuhai', '42.2', '2030-01-01', [], 'W42 sets none'],
  ])('%s, ground %s, on %s: %j, %s', (city, ground, happenedOn, expected) => {
    const winners = { decidedOn: '2020-02-29' };
    const revocations = [{ ground, happenedOn, takenBack: ['award' as const] }];
    expect(told(revocationTimeLimit, context(city, { winners, revocations }))).toEqual(expected);
  });

  it('cannot be placed where the decision on the award is not held', () => {
    const revocations = [{ ground: '23', happenedOn: '2021-01-01', takenBack: ['award' as const] }];
    expect(told(revocationTimeLimit, context('bayannur', { revocations }))).toEqual([
      'cannot limit-unknown 23',
    ]);
  });
});
