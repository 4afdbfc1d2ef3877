import { expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { places } from './places.ts';

it.each<[City, string, string[]]>([
  ['wuhai', '原则上不超过3个；提名奖不超过3个', []],
  ['wuhai', '原则上不超过4个', ['note quota-differs 4']],
  ['wuhai', '市长质量奖1个，提名奖2个', []],
  ['wuhai', '提名奖不超过四家', ['note quota-differs 4']],
  ['wuhai', '每个区推荐不超过10家', []],
  ['wuhai', '第8届，名额3个', []],
  ['bayannur', '市长质量奖和提名奖各不超过3个组织', []],
  ['bayannur', '市长质量奖和提名奖共6个', []],
  ['bayannur', '市长质量奖和提名奖各4个', ['note quota-differs 4']],
  ['luohe', '五个左右', []],
  ['luohe', '10个', ['note quota-differs 4']],
  ['bayingolin', '质量奖不超过3个组织，质量奖提名奖不超过5个组织', []],
  ['bayingolin', '质量奖不超过3个组织，质量奖提名奖不超过6个组织', ['note quota-differs 4']],
  ['jiangyin', '市长质量奖2家，优秀奖4家', ['note quota-differs 4']],
])('a call in %s with “%s”', (city, quota, expected) => {
  expect(told(places, context(city, { call: { quota } }))).toEqual(expected);
});
