import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { diffRecords } from './diff-records.ts';
import type { FieldChange, Stated } from './diff-records.ts';
import type { Revision } from '../../model/record.ts';

const written = ({ path, before, after }: FieldChange) =>
  `${path.map(({ key, item }) => key + (item ? `[${item}]` : '')).join('.')}: ${before} → ${after}`;
const fields = (before: object, after: object) =>
  diffRecords({ data: before, prose: '' }, { data: after, prose: '' }).fields.map(written);
const rows = (before: object[], after: object[]) =>
  diffRecords(
    { data: { entries: before }, prose: '' },
    { data: { entries: after }, prose: '' },
  ).rows.map(({ change, name, moved, cells }) =>
    [change, name, moved ? 'moved' : '', ...cells.map(written)].filter((each) => each).join(' | '),
  );

describe('fields of two revisions', () => {
  it.each<[string, object, object, string[]]>([
    [
      'that agree',
      { title: '甲', window: { from: null } },
      { title: '甲', window: { from: null } },
      [],
    ],
    ['that changed', { title: '甲' }, { title: '乙' }, ['title: 甲 → 乙']],
    [
      'within a field',
      { window: { from: '1', until: '2' } },
      { window: { from: '1', until: '3' } },
      ['window.until: 2 → 3'],
    ],
    ['that came', {}, { remark: '甲' }, ['remark: undefined → 甲']],
    ['that went', { remark: '甲' }, {}, ['remark: 甲 → undefined']],
    ['that were left unstated', { signedOn: '1' }, { signedOn: null }, ['signedOn: 1 → null']],
    [
      'whose whole group came',
      { objectionChannel: null },
      { objectionChannel: { office: '甲' } },
      ['objectionChannel.office: undefined → 甲', 'objectionChannel: null → undefined'],
    ],
    ['in a list of words', { basis: ['3'] }, { basis: ['3', '4'] }, ['basis: 3 → 3、4']],
    [
      'in a list whose members moved',
      {
        materials: [
          { name: '甲', copies: 1 },
          { name: '乙', copies: 2 },
        ],
      },
      {
        materials: [
          { name: '乙', copies: 3 },
          { name: '甲', copies: 1 },
        ],
      },
      ['materials[乙].copies: 2 → 3'],
    ],
    [
      'in a list that gained members: the name says which',
      { stages: [] },
      { stages: [{ name: '甲', planned: '1' }, { name: '乙' }] },
      [
        'stages[甲].planned: undefined → 1',
        'stages[乙].name: undefined → 乙',
        'stages:  → undefined',
      ],
    ],
    [
      'in members without a name',
      { stages: [{ planned: '1' }] },
      { stages: [{ planned: '2' }] },
      ['stages[1].planned: 1 → 2'],
    ],
    [
      'in members of one name',
      {
        stages: [
          { name: '甲', planned: '1' },
          { name: '甲', planned: '2' },
        ],
      },
      {
        stages: [
          { name: '甲', planned: '1' },
          { name: '甲', planned: '3' },
        ],
      },
      ['stages[甲（2）].planned: 2 → 3'],
    ],
    [
      'but not the mark of the revision',
      { title: '甲' },
      { title: '甲', revision: { kind: 'correction' } },
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(fields(before, after)).toEqual(expected);
  });
});

describe('rows of two revisions', () => {
  const row = (organisation: string, name = organisation, more: object = {}) => ({
    organisation,
    name,
    ...more,
  });

  it.each<[string, object[], object[], string[]]>([
    ['that agree', [row('a'), row('b')], [row('a'), row('b')], []],
    [
      'one of which came',
      [row('a')],
      [row('a'), row('b')],
      ['added | b | organisation: undefined → b | name: undefined → b'],
    ],
    [
      'one of which went',
      [row('a'), row('b')],
      [row('b')],
      ['removed | a | organisation: a → undefined | name: a → undefined'],
    ],
    [
      'one of which is named otherwise',
      [row('a', '旧')],
      [row('a', '新')],
      ['changed | 新 | name: 旧 → 新'],
    ],
    [
      'one of which is another organisation of the same name',
      [row('a', '同')],
      [row('b', '同')],
      [
        'added | 同 | organisation: undefined → b | name: undefined → 同',
        'removed | 同 | organisation: a → undefined | name: 同 → undefined',
      ],
    ],
    ['that changed places', [row('a'), row('b')], [row('b'), row('a')], ['changed | a | moved']],
    [
      'one of which gained a cell',
      [row('a')],
      [row('a', 'a', { score: 601 })],
      ['changed | a | score: undefined → 601'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(rows(before, after)).toEqual(expected);
  });

  it('give the new list when what is said of them is applied to the old one', () => {
    const list = fc.uniqueArray(
      fc.record({ organisation: fc.constantFrom(...'abcdefg'), name: fc.constantFrom('甲', '乙') }),
      { selector: ({ organisation }) => organisation },
    );
    fc.assert(
      fc.property(list, list, (before, after) => {
        const diff = diffRecords(
          { data: { entries: before }, prose: '' },
          { data: { entries: after }, prose: '' },
        );
        const names = new Map<string, string>(
          before.map(({ organisation, name }) => [organisation, name]),
        );
        for (const { change, organisation, cells } of diff.rows) {
          if (change === 'removed') names.delete(organisation);
          for (const { path, after: now } of change === 'removed' ? [] : cells)
            if (path[0]?.key === 'name') names.set(organisation, String(now));
        }
        expect([...names].sort()).toEqual(
          after.map(({ organisation, name }) => [organisation, name]).sort(),
        );
      }),
    );
  });
});

it('shows what changed in the prose of a notice', () => {
  const { prose } = diffRecords({ data: {}, prose: '七月十日' }, { data: {}, prose: '七月二十日' });
  expect(prose.some(({ kind }) => kind !== 'same')).toBe(true);
});

it('finds no difference between any record and itself, and some between all revisions held', () => {
  const changes = ({ fields: own, rows: lines, prose }: ReturnType<typeof diffRecords>) =>
    own.length + lines.length + prose.length;
  for (const { record } of placedRecords(realPortal())) {
    const revisions = record.revisions as (Revision<object> & Stated)[];
    for (const [index, revision] of revisions.entries()) {
      expect(changes(diffRecords(revision, revision))).toBe(0);
      const next = revisions[index + 1];
      if (next) expect(changes(diffRecords(revision, next)), record.id).toBeGreaterThan(0);
    }
  }
});
