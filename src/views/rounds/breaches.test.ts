import { expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { portal } from '../site/site.ts';
import { breachesOf } from './breaches.ts';

const placedIn = (round: string) =>
  placedRecords(portal()).find(({ record }) => record.id.startsWith(round))!;

it('T16: leads from a round to the record that broke a duty, and says how', () => {
  expect(breachesOf(placedIn('luohe/rounds/sample-2024'))).toEqual([
    {
      record: 'luohe/rounds/sample-2024/publicity-proposed-winners',
      href: '/luohe/rounds/sample-2024/publicity-proposed-winners/#audit',
      text: '拟奖名单公示6日（首日不计为5日），不足7天（有回应）',
    },
  ]);
});

it('is empty where every duty was kept', () => {
  expect(breachesOf(placedIn('wuhai/rounds/sample-2024'))).toEqual([]);
});
