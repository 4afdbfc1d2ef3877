import { describe, expect, it } from 'vitest';
import type { ListStage } from '../../model/record.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { windowLength } from './window-length.ts';

function list(city: City, stage: ListStage, window: PrintedWindow | null) {
  return told(windowLength, context(city, { lists: { [stage]: { window } } }));
}

describe('the days a list is laid open, 2026', () => {
  it.each<[City, ListStage, string, string, string[], string]>([
    [
      'bayannur',
      'proposed-winners',
      '09-28',
      '10-13',
      ['met window-long-enough 15'],
      '7 wd after the first, over National Day',
    ],
    [
      'bayannur',
      'proposed-winners',
      '09-28',
      '10-12',
      ['note window-first-day-only 15'],
      '7 wd with the first',
    ],
    [
      'bayannur',
      'proposed-winners',
      '09-28',
      '10-10',
      ['unmet window-too-short 15'],
      '6 wd; the Saturday is worked',
    ],
    [
      'bayannur',
      'proposed-winners',
      '09-28',
      '10-11',
      ['unmet window-too-short 15', 'note window-ends-off-work 15'],
      '6 wd, to a Sunday',
    ],
    [
      'bayannur',
      'proposed-winners',
      '09-28',
      '10-14',
      ['note window-longer 15'],
      'longer than the exact 7',
    ],
    [
      'bayannur',
      'proposed-winners',
      '06-01',
      '06-09',
      ['note window-first-day-only 15'],
      '7 wd with the first',
    ],
    [
      'luohe',
      'proposed-winners',
      '06-01',
      '06-08',
      ['met window-long-enough 17'],
      '7 days after the first',
    ],
    [
      'luohe',
      'proposed-winners',
      '06-02',
      '06-08',
      ['note window-first-day-only 17'],
      '7 days with the first',
    ],
    ['luohe', 'proposed-winners', '06-03', '06-08', ['unmet window-too-short 17'], '6 days'],
    [
      'luohe',
      'proposed-winners',
      '06-01',
      '06-30',
      ['met window-long-enough 17'],
      '不少于: longer is no matter',
    ],
    [
      'luohe',
      'proposed-winners',
      '05-30',
      '06-06',
      ['met window-long-enough 17', 'note window-ends-off-work 17'],
      'to a Saturday',
    ],
    [
      'luohe',
      'proposed-winners',
      '10-01',
      '10-08',
      ['met window-long-enough 17'],
      'holidays are days',
    ],
    [
      'bayingolin',
      'internal-notice',
      '06-01',
      '06-08',
      ['met window-long-enough 11.2'],
      '5 wd after the first',
    ],
    ['bayingolin', 'internal-notice', '06-01', '06-04', ['unmet window-too-short 11.2'], '4 wd'],
    [
      'bayingolin',
      'recommended-applicants',
      '06-01',
      '06-08',
      ['met window-long-enough 11.3'],
      '5 wd',
    ],
    [
      'bayingolin',
      'recommended-applicants',
      '06-01',
      '06-04',
      ['unmet window-too-short 11.3'],
      '4 wd',
    ],
    ['bayingolin', 'qualified-list', '06-01', '06-08', ['met window-long-enough 11.4'], '5 wd'],
    [
      'bayingolin',
      'qualified-list',
      '06-01',
      '06-05',
      ['note window-first-day-only 11.4'],
      '5 wd with the first',
    ],
    ['bayingolin', 'qualified-list', '06-01', '06-04', ['unmet window-too-short 11.4'], '4 wd'],
    ['bayingolin', 'proposed-winners', '06-01', '06-08', ['met window-long-enough 11.8'], '5 wd'],
    [
      'bayingolin',
      'proposed-winners',
      '06-01',
      '06-30',
      ['met window-long-enough 11.8'],
      '不少于: longer is no matter',
    ],
    ['bayingolin', 'proposed-winners', '06-01', '06-04', ['unmet window-too-short 11.8'], '4 wd'],
    [
      'jiangyin',
      'proposed-winners',
      '06-01',
      '06-08',
      ['met window-long-enough 25'],
      '7 days after the first',
    ],
    [
      'jiangyin',
      'proposed-winners',
      '06-02',
      '06-08',
      ['note window-first-day-only 25'],
      '7 days with the first',
    ],
    ['jiangyin', 'proposed-winners', '06-03', '06-08', ['unmet window-too-short 25'], '6 days'],
    [
      'jiangyin',
      'proposed-winners',
      '06-01',
      '06-09',
      ['note window-longer 25'],
      'longer than the exact 7',
    ],
    [
      'wuhai',
      'opinion',
      '06-02',
      '06-22',
      ['met window-long-enough 22'],
      '20 days after the first',
    ],
    [
      'wuhai',
      'opinion',
      '06-03',
      '06-22',
      ['note window-first-day-only 22'],
      '20 days with the first',
    ],
    ['wuhai', 'opinion', '06-04', '06-22', ['unmet window-too-short 22'], '19 days'],
    [
      'wuhai',
      'proposed-winners',
      '06-01',
      '06-10',
      ['met window-long-enough 25'],
      '7 wd after the first',
    ],
    [
      'wuhai',
      'proposed-winners',
      '06-01',
      '06-09',
      ['note window-first-day-only 25'],
      '7 wd with the first',
    ],
    ['wuhai', 'proposed-winners', '06-01', '06-08', ['unmet window-too-short 25'], '6 wd'],
    [
      'wuhai',
      'proposed-winners',
      '06-01',
      '06-11',
      ['note window-longer 25'],
      'longer than the exact 7',
    ],
    ['bayannur', 'qualified-list', '06-01', '06-01', [], 'B13 sets no length'],
    ['bayannur', 'opinion', '06-01', '06-01', [], 'B15 sets no length'],
    ['luohe', 'qualified-list', '06-01', '06-01', [], 'L15 orders no publication'],
    ['jiangyin', 'qualified-list', '06-01', '06-01', [], 'J19 orders none'],
  ])('%s, %s, %s to %s: %j, %s', (city, stage, from, until, expected) => {
    expect(list(city, stage, { from: `2026-${from}`, until: `2026-${until}` })).toEqual(expected);
  });
});

describe('a window from 2026-06-01 whose notice is dated', () => {
  it.each([
    ['2026-05-29', ['met window-long-enough 25']],
    ['2026-06-01', ['met window-long-enough 25']],
    ['2026-06-02', ['met window-long-enough 25', 'note window-before-publication 25']],
    [null, ['met window-long-enough 25']],
  ])('%s: %j', (publishedOn, expected) => {
    const window = { from: '2026-06-01', until: '2026-06-10' };
    const lists = { 'proposed-winners': { window, publishedOn } };
    expect(told(windowLength, context('wuhai', { lists }))).toEqual(expected);
  });
});
