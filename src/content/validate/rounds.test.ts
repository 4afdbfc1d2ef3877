import { expect, it } from 'vitest';
import { realRecords } from '../../testing/content-builder.ts';
import type { TestContent } from '../../testing/content-builder.ts';

const ROUND = 'jurisdictions/wuhai/rounds/sample-2021';

/** A round whose text orders opinions to be sought (W22), without that list. */
const without = (about: string, edit = (content: TestContent) => content) =>
  edit(realRecords())
    .remove(`${ROUND}/publicity-opinion.yaml`)
    .withFile(`${ROUND}/round.yaml`, (text) => text + about)
    .findings();

it.each([
  'notHeld: [opinion]\n',
  'lookedFor:\n  - { stage: opinion, on: "2022-08-01", where: 市政府网站 }\n',
  'withheld:\n  - { stage: opinion, said: 名单不公开 }\n',
])('T1: a notice that is missing stops nothing once the round says of it %s', (about) => {
  expect(without(about)).toEqual([]);
});

it('T1: what is said of another notice does not help', () => {
  const found = without('notHeld: [qualified-list]\n');
  expect(found.map(({ code }) => code)).toEqual(['notice-missing']);
});

it('T1: an explanation that was registered with a record goes on standing for the notice', () => {
  const explained = (content: TestContent) =>
    content.withFile(`${ROUND}/winners.yaml`, (text) =>
      text.replace(
        /^basis:/m,
        'acknowledged:\n  - { check: mandatory-publication, reason: 未保存, on: "2022-07-02" }\nbasis:',
      ),
    );
  expect(without('', explained)).toEqual([]);
});
