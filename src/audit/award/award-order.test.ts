import { describe, expect, it } from 'vitest';
import type { PublishedWinners } from '../../model/record.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { stageOrder } from '../publication/stage-order.ts';

const window = { from: '2026-06-01', until: '2026-06-10' };

type Approvals = NonNullable<PublishedWinners['approvals']>;
const MEETING = { step: 'executive-meeting', on: '2026-05-28' } as const;
const SIGNATURE = { step: 'signature', on: '2026-06-11' } as const;

function order(
  city: City,
  approvedOn: string | null,
  decidedOn: string,
  publishedRecords: PrintedWindow | null = window,
) {
  const lists = { 'proposed-winners': { window: publishedRecords } };
  return told(stageOrder, context(city, { lists, winners: { approvedOn, decidedOn } }));
}

describe('publicity from 2026-06-01 to 2026-06-10, approval and award', () => {
  it.each<[City, string | null, string, string, string]>([
    [
      'bayannur',
      '2026-06-11',
      '2026-06-15',
      'met in-order 15、17',
      'B17: publicity, approval, award',
    ],
    [
      'bayannur',
      '2026-06-10',
      '2026-06-15',
      'unmet out-of-order 15、17',
      'approved on the last day: it lasts till midnight',
    ],
    [
      'bayannur',
      '2026-05-20',
      '2026-06-15',
      'unmet out-of-order 15、17',
      'approved before publicity',
    ],
    [
      'bayannur',
      '2026-06-11',
      '2026-06-11',
      'met in-order 15、17',
      'awarded on the day of approval',
    ],
    [
      'bayannur',
      '2026-06-12',
      '2026-06-11',
      'unmet out-of-order 15、17',
      'awarded before approval',
    ],
    [
      'bayannur',
      null,
      '2026-06-11',
      'cannot order-approval-unknown 15、17',
      'the rest is in order',
    ],
    [
      'bayannur',
      null,
      '2026-06-10',
      'unmet out-of-order 15、17',
      'awarded during publicity, whatever the approval',
    ],
    [
      'luohe',
      '2026-06-11',
      '2026-06-15',
      'cannot order-approval-unknown 16、17、18',
      'T10: signed after publicity (L18), but when the meeting was, nobody says',
    ],
    [
      'luohe',
      '2026-05-28',
      '2026-06-15',
      'cannot order-approval-unknown 16、17、18',
      'T10: the meeting came before it (L16), but when it was signed, nobody says',
    ],
    [
      'luohe',
      '2026-06-05',
      '2026-06-15',
      'unmet out-of-order 16、17、18',
      'neither meeting nor signature falls into it',
    ],
    [
      'luohe',
      '2026-06-11',
      '2026-06-09',
      'unmet out-of-order 16、17、18',
      'awarded during publicity',
    ],
    [
      'luohe',
      null,
      '2026-06-11',
      'cannot order-approval-unknown 16、17、18',
      'publicity, then award',
    ],
    [
      'luohe',
      null,
      '2026-06-01',
      'unmet out-of-order 16、17、18',
      'award before the end of publicity',
    ],
    [
      'bayingolin',
      '2026-06-11',
      '2026-06-15',
      'met in-order 11.8、11.9、14',
      'Z11(8)(9): publicity, approval',
    ],
    [
      'bayingolin',
      '2026-06-10',
      '2026-06-15',
      'unmet out-of-order 11.8、11.9、14',
      'approved during publicity',
    ],
    [
      'jiangyin',
      '2026-05-29',
      '2026-06-11',
      'met in-order 17、24、25、26、7.3',
      'J24–26: approval, publicity, award',
    ],
    [
      'jiangyin',
      '2026-06-01',
      '2026-06-11',
      'met in-order 17、24、25、26、7.3',
      'approved and published on one day',
    ],
    [
      'jiangyin',
      '2026-06-02',
      '2026-06-11',
      'unmet out-of-order 17、24、25、26、7.3',
      'approved during publicity fits neither reading',
    ],
    [
      'jiangyin',
      '2026-06-11',
      '2026-06-12',
      'note in-order-alternative 17、24、25、26、7.3',
      'J7(3): publicity, then approval',
    ],
    [
      'jiangyin',
      '2026-05-29',
      '2026-06-10',
      'unmet out-of-order 17、24、25、26、7.3',
      'awarded on the last day of publicity',
    ],
    [
      'jiangyin',
      null,
      '2026-06-11',
      'cannot order-approval-unknown 17、24、25、26、7.3',
      'the rest is in order',
    ],
    [
      'wuhai',
      '2026-06-11',
      '2026-06-15',
      'met in-order 25',
      'W25: publicity, head and mayor, award',
    ],
    ['wuhai', '2026-05-29', '2026-06-15', 'unmet out-of-order 25', 'approved before publicity'],
  ])('%s, %s, %s: %s, %s', (city, approvedOn, decidedOn, expected) => {
    expect(order(city, approvedOn, decidedOn)).toEqual([expected]);
  });

  it.each<[City, Approvals, string, string]>([
    ['luohe', [MEETING, SIGNATURE], 'met in-order', 'L16–18: both in their places'],
    ['luohe', [SIGNATURE], 'cannot order-approval-unknown', 'one day passes one step'],
    ['luohe', [MEETING], 'cannot order-approval-unknown', 'the other step has no day'],
    ['luohe', [{ ...MEETING, on: '2026-06-11' }, SIGNATURE], 'unmet out-of-order', 'met too late'],
    [
      'luohe',
      [MEETING, { ...SIGNATURE, on: '2026-05-28' }],
      'unmet out-of-order',
      'signed too soon',
    ],
    ['luohe', [{ ...SIGNATURE, on: '2026-05-28' }], 'unmet out-of-order', 'the same, alone'],
    ['jiangyin', [{ step: 'approval', on: '2026-05-29' }], 'met in-order', 'J24–26'],
    ['jiangyin', [{ step: 'approval', on: '2026-06-11' }], 'note in-order-alternative', 'J7(3)'],
  ])('T10: %s, approvals %j: %s, %s', (city, approvals, expected) => {
    const lists = { 'proposed-winners': { window } };
    const winners = { approvedOn: null, approvals, decidedOn: '2026-06-15' };
    const [line] = told(stageOrder, context(city, { lists, winners }));
    expect(line).toMatch(new RegExp(`^${expected} `));
  });

  it('T10: is not in order where no document states the day of the award', () => {
    const lists = { 'proposed-winners': { window } };
    const winners = { approvedOn: '2026-06-11', decidedOn: null };
    const [line] = stageOrder.run(context('wuhai', { lists, winners }));
    expect(line).toMatchObject({ result: 'cannot', reason: 'order-approval-unknown' });
    expect(auditSentence(line!)).toMatch(/。表彰决定的日期未载明，其余先后一致。$/);
  });

  it('cannot be told where the window is not printed', () => {
    expect(order('wuhai', '2026-06-11', '2026-06-15', null)).toEqual([
      'cannot order-days-unknown 25',
    ]);
  });

  it('points at the day that comes too early', () => {
    const at = (approvedOn: string | null, decidedOn: string) =>
      stageOrder
        .run(
          context('wuhai', {
            lists: { 'proposed-winners': { window } },
            winners: { approvedOn, decidedOn },
          }),
        )
        .map((line) => line.at);
    expect(at('2026-06-09', '2026-06-15')).toEqual([['approvedOn']]);
    expect(at('2026-06-12', '2026-06-11')).toEqual([['decidedOn']]);
    expect(at(null, '2026-06-09')).toEqual([['decidedOn']]);
    const [line] = stageOrder.run(
      context('luohe', {
        lists: { 'proposed-winners': { window } },
        winners: {
          approvedOn: null,
          approvals: [MEETING, { ...SIGNATURE, on: '2026-06-10' }],
          decidedOn: '2026-06-15',
        },
      }),
    );
    expect(line?.at).toEqual(['approvals', 1, 'on']);
  });
});
