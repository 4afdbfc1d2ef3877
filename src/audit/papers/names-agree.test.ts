import { expect, it } from 'vitest';
import { named, context, told } from '../../testing/round-builder.ts';
import type { OrganisationEntry } from '../../model/record.ts';
import { namesAgree } from './names-agree.ts';

const { organisation } = named('a');
const entry = (name: string) => ({ organisation, name, tier: 'quality-award', prizePaid: null });
const file = (name: string, ...formerNames: string[]): OrganisationEntry[] => [
  { id: organisation, about: { name, formerNames, sample: true } },
];
const round = (listed: string, won: string, organisations: OrganisationEntry[] = []) =>
  context(
    'luohe',
    {
      lists: { 'proposed-winners': { entries: [entry(listed)] } },
      winners: { entries: [entry(won)] },
    },
    { organisations },
  );

it.each([
  ['the same name twice', '甲厂', '甲厂', [], []],
  ['two names', '甲厂', '甲公司', [], ['note name-differs']],
  ['a former and the present name', '甲厂', '甲公司', file('甲公司', '甲厂'), []],
  [
    'a name that is none of those known',
    '甲厂',
    '甲司',
    file('甲公司', '甲厂'),
    ['note name-differs'],
  ],
])('%s', (_, listed, won, organisations, expected) => {
  expect(told(namesAgree, round(listed, won, organisations))).toEqual(expected);
});

it('is said once, where the other name first stands', () => {
  const lines = namesAgree.run(
    context('luohe', {
      lists: {
        opinion: { entries: [entry('甲厂')] },
        'proposed-winners': { entries: [entry('甲公司')] },
      },
      winners: { entries: [entry('甲公司')] },
    }),
  );
  expect(lines.map(({ record, at }) => [record, at])).toEqual([
    ['luohe/rounds/present/proposed-winners', ['entries', 0, 'name']],
  ]);
});

it('compares with an earlier round, and says it of the later one', () => {
  const earlier = [{ winners: { publishedOn: '2020-01-01', entries: [entry('甲厂')] } }];
  const present = { winners: { entries: [entry('甲公司')] } };
  expect(told(namesAgree, context('luohe', present, { earlier }))).toEqual(['note name-differs']);
  const later = [{ winners: { publishedOn: '2030-01-01', entries: [entry('甲厂')] } }];
  expect(told(namesAgree, context('luohe', present, { earlier: later }))).toEqual([]);
});
