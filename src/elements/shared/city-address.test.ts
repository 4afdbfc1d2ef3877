import { expect, it } from 'vitest';
import { citiesIn, withCities } from './city-address.ts';

const KNOWN = ['bayannur', 'luohe', 'wuhai'];

it.each<[string, string[]]>([
  ['', []],
  ['?city=luohe', ['luohe']],
  ['?city=wuhai,luohe', ['luohe', 'wuhai']],
  ['?city=nowhere,luohe', ['luohe']],
  ['?other=luohe', []],
])('reads %j as %j', (search, cities) => {
  expect(citiesIn(search, KNOWN)).toEqual(cities);
});

it.each<[string, string[], string]>([
  ['https://a.cn/compare/', ['luohe', 'wuhai'], 'https://a.cn/compare/?city=luohe,wuhai'],
  ['https://a.cn/compare/?city=luohe#fee', [], 'https://a.cn/compare/#fee'],
  ['https://a.cn/compare/#fee', ['luohe'], 'https://a.cn/compare/?city=luohe#fee'],
])('writes into %s the cities %j', (address, cities, expected) => {
  expect(withCities(address, cities)).toBe(expected);
});
