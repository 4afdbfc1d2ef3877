import { expectFacts, expectStatements, periodOf } from './described-rules.ts';

const BOUNDS = { 'at-most': '≤', about: 'about ', exact: '', unlimited: 'unlimited' };

expectFacts('places', 'places', ({ tier, bound, count }) => `${String(tier)} ${BOUNDS[bound]}${count}`, {
  bayannur: ['quality-award ≤3 @4', 'nomination ≤3 @4'],
  luohe: ['quality-award about 5 soft @4'],
  bayingolin: ['quality-award ≤3 @4', 'nomination ≤5 @4'],
  jiangyin: ['quality-award ≤2 soft @4', 'excellence ≤3 soft @4'],
  wuhai: ['all ≤3 soft open @4', 'nomination ≤3 @4'],
});

expectFacts('cycle in years', 'cycle', ({ years }) => `${years}`, {
  bayannur: ['2 @4'],
  luohe: ['2 @4'],
  bayingolin: ['2 @4'],
  jiangyin: ['1 @4'],
  wuhai: ['2 @4'],
});

expectFacts('vacancy', 'vacancy', ({ tier, allowed }) => `${tier} ${allowed ? 'allowed' : 'forbidden'}`, {
  bayannur: ['all allowed @4'],
  luohe: ['all allowed @4'],
  bayingolin: [],
  jiangyin: [],
  wuhai: ['all allowed @4', 'nomination allowed @4'],
});

expectFacts('fee', 'fee', ({ charged }) => (charged ? 'charged' : 'none'), {
  bayannur: ['none @5'],
  luohe: [],
  bayingolin: ['none @3'],
  jiangyin: [],
  wuhai: ['none @5'],
});

expectStatements('fee', {
  bayannur: [],
  luohe: [],
  bayingolin: [],
  jiangyin: [{ at: '3', says: ['不增加组织负担', '未写明'] }],
  wuhai: [],
});

expectFacts(
  'prize',
  'prize',
  ({ tier, money, items }) => `${tier} ${money ?? 'no money'}: ${items.toSorted().join(', ')}`,
  {
    bayannur: [
      'quality-award 500000: certificate, plaque @18.p1',
      'nomination no money: certificate, plaque @18.p1',
    ],
    luohe: ['quality-award 500000: certificate, plaque-or-cup @18 19'],
    bayingolin: [
      'quality-award no money: certificate, plaque @4 14',
      'nomination no money: certificate, plaque @4 14',
    ],
    jiangyin: ['quality-award 500000: plaque @26 27', 'excellence 100000: plaque @26 27'],
    wuhai: [
      'quality-award 500000: certificate, plaque @26',
      'nomination no money: certificate @26',
    ],
  },
);

expectFacts('no prize money for', 'prize-exception', ({ winner }) => winner, {
  bayannur: ['state-funded @18.p1', 'repeat-winner open @18.p2'],
  luohe: ['repeat-winner @25', 'higher-award-same-year @21'],
  bayingolin: [],
  jiangyin: [],
  wuhai: ['re-review-winner open @6'],
});

expectFacts('repeat winner', 'repeat-place', ({ takesPlace }) => `takes a place: ${takesPlace}`, {
  bayannur: ['takes a place: false open @18.p2'],
  luohe: ['takes a place: false @25'],
  bayingolin: [],
  jiangyin: [],
  wuhai: ['takes a place: false open @6'],
});

expectFacts(
  'may apply again',
  'reapply',
  ({ tier, bar }) => `${tier} ${bar ? 'after ' : ''}${periodOf(bar, 'any time')}`,
  {
    bayannur: [],
    luohe: ['quality-award after 3 round @25'],
    bayingolin: ['quality-award after 5 year @15', 'nomination any time @15'],
    jiangyin: [],
    wuhai: [],
  },
);

expectFacts('award valid for', 'validity', ({ years }) => `${years} years`, {
  bayannur: [],
  luohe: [],
  bayingolin: [],
  jiangyin: [],
  wuhai: ['4 years open @6'],
});

expectFacts('bar by a higher award', 'higher-award-bar', ({ level }) => level, {
  bayannur: [],
  luohe: [],
  bayingolin: [],
  jiangyin: [],
  wuhai: ['province @6'],
});
