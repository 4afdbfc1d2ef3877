import { expect, it } from 'vitest';
import type { Recipient } from '../../model/recipients.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { listedWords, wonWords } from '../records/answers.ts';
import { placesWords, winnersWords } from './places-words.ts';
import type { Places } from './places-words.ts';
import { ruleSentence } from './rule-sentences.ts';

it.each<[Places, Recipient[], string]>([
  [{ count: 3, bound: 'at-most' }, ['organisation'], '不超过3个'],
  [{ count: 3, bound: 'about', unit: '家' }, ['organisation'], '3家左右'],
  [{ count: 3, bound: 'exact' }, ['person'], '3名个人'],
  [{ count: 5, bound: 'at-most' }, ['organisation', 'person'], '不超过5个'],
  [{ count: 2, bound: 'exact' }, ['team'], '2个班组'],
  [{ count: null, bound: 'unlimited' }, ['organisation'], '不限名额'],
  [
    {
      count: 8,
      bound: 'at-most',
      among: [
        { of: '制造业项目', count: 4, bound: 'at-most' },
        { of: '工程项目', count: 2, bound: 'at-least' },
      ],
    },
    ['project'],
    '不超过8个项目，其中制造业项目不超过4个、工程项目不少于2个',
  ],
])('says the places %j of %j', (places, recipients, words) => {
  expect(placesWords(places, recipients)).toBe(words);
});

it('does not say again what the tier’s name says', () => {
  const eight = { count: 8, bound: 'at-most' } as const;
  expect(placesWords(eight, ['project'], '质量创新项目')).toBe('不超过8个');
  expect(placesWords(eight, ['project'], '创新奖')).toBe('不超过8个项目');
});

it('counts whom a list names in the word of their kind', () => {
  expect(winnersWords(3, ['organisation'])).toBe('3家单位');
  expect(winnersWords(3, ['person'])).toBe('3名个人');
  expect(winnersWords(3, ['person', 'project'])).toBe('3个');
  const craftsmen = { name: '质量工匠奖', count: 2, recipients: ['person'] as const };
  const gold = { name: '金奖', count: 1, recipients: ['organisation'] as const };
  expect(wonWords(2, [craftsmen])).toBe('2名获质量工匠奖');
  expect(wonWords(3, [gold, craftsmen])).toBe('3个获奖：金奖1家、质量工匠奖2名');
  expect(listedWords('proposed-winners', 2, [craftsmen])).toBe('2名个人拟奖');
});

it('names the tiers that share places', () => {
  const cites = [{ at: '3', quote: '合计不超过十二个' }];
  const file = rulesFile.parse({
    tiers: ['金奖', '银奖'].map((name, index) => ({ id: `tier-${index}`, name, cites })),
    rules: [
      {
        id: 'joint',
        kind: 'places',
        tier: ['tier-0', 'tier-1'],
        count: 12,
        bound: 'at-most',
        cites,
      },
    ],
    process: [],
  });
  expect(ruleSentence(file.rules[0]!, file.tiers)).toBe('金奖、银奖合计：不超过12个');
});
