import { expect, it } from 'vitest';
import { context, told, winnersNamed } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { vacancy } from './vacancy.ts';

const award = winnersNamed('a');
const second = winnersNamed('b', 'nomination');

it.each<[City, string, object, string[]]>([
  ['bayannur', 'nobody nominated (B4)', { entries: award }, ['met vacant-allowed 4']],
  ['bayannur', 'both given, fewer than places', { entries: [...award, ...second] }, []],
  [
    'bayannur',
    'no winner at all',
    { entries: [] },
    ['met vacant-allowed 4', 'met vacant-allowed 4'],
  ],
  ['luohe', 'the only award left vacant (L4)', { entries: [] }, ['met vacant-allowed 4']],
  ['luohe', 'the only award given', { entries: award }, []],
  [
    'wuhai',
    'a nomination printed as vacant (W4)',
    { entries: award, vacant: ['nomination'] },
    ['met vacant-allowed 4'],
  ],
  ['wuhai', 'the award vacant', { entries: second }, ['met vacant-allowed 4']],
  [
    'bayingolin',
    'nobody nominated: the text is silent',
    { entries: award },
    ['note vacant-unsaid'],
  ],
  ['bayingolin', 'both given', { entries: [...award, ...second] }, []],
  ['jiangyin', 'no excellence: the text is silent', { entries: award }, ['note vacant-unsaid']],
  ['jiangyin', 'both given', { entries: [...award, ...winnersNamed('b', 'excellence')] }, []],
])('%s, %s: %j', (city, _, winners, expected) => {
  expect(told(vacancy, context(city, { winners }))).toEqual(expected);
});

it('is broken where a text forbids it', () => {
  const on = context('wuhai', { winners: { entries: award } });
  const rules = on.rules!.rules.map((rule) =>
    rule.kind === 'vacancy' ? { ...rule, allowed: false } : rule,
  );
  expect(told(vacancy, { ...on, rules: { ...on.rules!, rules } })).toEqual([
    'unmet vacant-forbidden 4',
  ]);
});

it('has nothing to say before a decision, or of a text that is not held', () => {
  expect(told(vacancy, context('wuhai', { call: {} }))).toEqual([]);
  expect(told(vacancy, context('wuhai', { winners: { entries: [] } }, { rules: null }))).toEqual(
    [],
  );
});
