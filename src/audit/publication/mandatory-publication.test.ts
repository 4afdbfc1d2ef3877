import { describe, expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import type { City, RoundFacts } from '../../testing/round-builder.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import type { RoundFile } from '../../schemas/records/round.ts';
import { mandatoryPublication } from './mandatory-publication.ts';

const call = {};
const winners = {};
const list = {};

describe('what must have been made public once a round has gone past it', () => {
  it.each<[City, string, RoundFacts, string[]]>([
    [
      'bayannur',
      'everything',
      { call, lists: { 'qualified-list': list, opinion: list, 'proposed-winners': list }, winners },
      ['met published 11', 'met published 13', 'met published 15', 'met published 15'],
    ],
    [
      'bayannur',
      'no call (B11)',
      { lists: { 'qualified-list': list } },
      ['cannot not-published 11', 'met published 13'],
    ],
    [
      'bayannur',
      'no accepted list (B13)',
      { call, lists: { opinion: list } },
      ['met published 11', 'cannot not-published 13', 'met published 15'],
    ],
    [
      'bayannur',
      'no opinions sought (B15)',
      { call, lists: { 'qualified-list': list, 'proposed-winners': list } },
      ['met published 11', 'met published 13', 'cannot not-published 15', 'met published 15'],
    ],
    [
      'bayannur',
      'no publicity of the winners (B15)',
      { call, lists: { 'qualified-list': list, opinion: list }, winners },
      ['met published 11', 'met published 13', 'met published 15', 'cannot not-published 15'],
    ],
    ['bayannur', 'stages still to come are not missing', { call }, ['met published 11']],
    [
      'luohe',
      'everything',
      { call, lists: { 'proposed-winners': list }, winners },
      ['met published 14', 'met published 17'],
    ],
    [
      'luohe',
      'no call (L14)',
      { lists: { 'proposed-winners': list } },
      ['cannot not-published 14', 'met published 17'],
    ],
    [
      'luohe',
      'no publicity of the winners (L17)',
      { call, winners },
      ['met published 14', 'cannot not-published 17'],
    ],
    [
      'bayingolin',
      'everything but the own notice (Z11(2))',
      {
        call,
        lists: { 'recommended-applicants': list, 'qualified-list': list, 'proposed-winners': list },
        winners,
      },
      [
        'met published 11.1',
        'cannot own-notice-not-held 11.2',
        'met published 11.3',
        'met published 11.4',
        'met published 11.8',
      ],
    ],
    [
      'bayingolin',
      'the own notice too',
      { call, lists: { 'internal-notice': list } },
      ['met published 11.1', 'met published 11.2'],
    ],
    [
      'bayingolin',
      'no recommended applicants (Z11(3))',
      { call, lists: { 'internal-notice': list, 'qualified-list': list } },
      [
        'met published 11.1',
        'met published 11.2',
        'cannot not-published 11.3',
        'met published 11.4',
      ],
    ],
    [
      'bayingolin',
      'no accepted list (Z11(4))',
      {
        call,
        lists: {
          'internal-notice': list,
          'recommended-applicants': list,
          'proposed-winners': list,
        },
      },
      [
        'met published 11.1',
        'met published 11.2',
        'met published 11.3',
        'cannot not-published 11.4',
        'met published 11.8',
      ],
    ],
    [
      'jiangyin',
      'everything: the accepted list need not be (J19)',
      { call, lists: { 'proposed-winners': list }, winners },
      ['met published 18', 'met published 25'],
    ],
    [
      'jiangyin',
      'no publicity of the winners (J25)',
      { call, winners },
      ['met published 18', 'cannot not-published 25'],
    ],
    [
      'wuhai',
      'everything',
      { call, lists: { opinion: list, 'proposed-winners': list }, winners },
      ['met published 17', 'met published 22', 'met published 25'],
    ],
    [
      'wuhai',
      'no call (W17)',
      { lists: { opinion: list } },
      ['cannot not-published 17', 'met published 22'],
    ],
    [
      'wuhai',
      'no opinions sought (W22)',
      { call, lists: { 'proposed-winners': list } },
      ['met published 17', 'cannot not-published 22', 'met published 25'],
    ],
    [
      'wuhai',
      'no publicity of the winners (W25)',
      { call, lists: { opinion: list }, winners },
      ['met published 17', 'met published 22', 'cannot not-published 25'],
    ],
    ['wuhai', 'nothing yet', {}, []],
  ])('%s: %s', (city, _, facts, expected) => {
    expect(told(mandatoryPublication, context(city, facts))).toEqual(expected);
  });

  it('asks for no list of proposed winners where every award stayed vacant (L4)', () => {
    const vacant = { call, winners: { vacant: ['quality-award'], entries: [] } };
    expect(told(mandatoryPublication, context('luohe', vacant))).toEqual([
      'met published 14',
      'note nobody-to-publish 17',
    ]);
  });

  it('T1: says of a notice that is missing what the round says of it, and never calls it a breach', () => {
    const on = { stage: 'opinion', on: '2026-11-20', where: '市政府网站' } as const;
    const lookedFor = [{ ...on, on: '2026-11-01' }, on, { ...on, stage: 'call-notice' as const }];
    const withheld = [{ stage: 'proposed-winners' as const, said: '名单不公开' }];
    const said = (about: Partial<RoundFile>) =>
      mandatoryPublication
        .run(context('wuhai', { winners, about }))
        .map((line) => [line.result, auditSentence(line)]);
    expect(said({ notHeld: ['call-notice'], lookedFor, withheld })).toEqual([
      [
        'cannot',
        '办法要求公开的“申报通知”未见公开（2026-11-20查过市政府网站），而后面的环节已经公开。',
      ],
      [
        'cannot',
        '办法要求公开的“公开征求意见”未见公开（2026-11-20查过市政府网站），而后面的环节已经公开。',
      ],
      [
        'cannot',
        '办法要求公开的“拟奖名单公示”未公开（机关说明：“名单不公开”），而后面的环节已经公开。',
      ],
    ]);
    expect(said({})[0]).toEqual([
      'cannot',
      '办法要求公开的“申报通知”本门户未收录（不表示没有公开），而后面的环节已经公开。',
    ]);
  });

  it('is asked of the latest record', () => {
    const lines = mandatoryPublication.run(context('luohe', { call, winners }));
    expect(lines.at(-1)?.record).toBe('luohe/rounds/present/winners');
  });
});
