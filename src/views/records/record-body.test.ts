import { expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { recordBody } from './record-body.ts';

const bodyOf = (id: string) => {
  const placed = placedRecords(realPortal()).find(({ record }) => record.id === id);
  if (!placed) throw new RangeError(id);
  return recordBody(placed, placed.record.revisions.length);
};

it('T15: a list that asks for opinions shows the article that does, and none on objections', () => {
  const opinion = bodyOf('wuhai/rounds/sample-2026/publicity-opinion');
  expect(opinion.opinion).toBe(true);
  expect(opinion.objectionRules.flatMap(({ cites }) => cites.map(({ label }) => label))).toEqual([
    '第二十二条',
  ]);
  const publicity = bodyOf('wuhai/rounds/sample-2026/publicity-proposed-winners');
  expect(publicity.opinion).toBe(false);
  expect(
    publicity.objectionRules.flatMap(({ cites }) => cites.map(({ label }) => label)),
  ).toContain('第二十五条');
});

it('saves a file under its printed name', () => {
  const { attachments } = bodyOf('luohe/rounds/sample-2024/call-notice');
  expect(attachments.map(({ title, download }) => download.replace(title, ''))).toEqual(['.csv']);
});
