import { expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import type { FixtureVersion } from '../../testing/fixture-portal.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { governingSpans } from './governing-spans.ts';

setBuildDay('2026-11-20');

it.each<[string, FixtureVersion[], string[]]>([
  [
    'one text without a term',
    [{ slug: 'v1', effectiveOn: '2019-01-01' }],
    ['2019年1月1日以前：没有收录那时施行的文本。', '2019年1月1日起：施行的是《示例奖管理办法》'],
  ],
  [
    'a term that ends',
    [{ slug: 'v1', effectiveOn: '2019-01-01', termYears: 5 }],
    [
      '2019年1月1日以前：没有收录那时施行的文本。',
      '2019年1月1日起：施行的是《示例奖管理办法》',
      '2024年1月1日起：收录的文本有效期已满，没有收录接着施行的文本。',
    ],
  ],
  [
    'a text repealed by the next',
    [
      { slug: 'v1', effectiveOn: '2015-01-01', documentNumber: '甲〔2015〕1号' },
      { slug: 'v2', effectiveOn: '2020-01-01', documentNumber: '甲〔2020〕1号', repeals: ['v1'] },
    ],
    [
      '2015年1月1日以前：没有收录那时施行的文本。',
      '2015年1月1日起：施行的是《示例奖管理办法》甲〔2015〕1号',
      '2020年1月1日起：施行的是《示例奖管理办法》甲〔2020〕1号',
    ],
  ],
  ['a draft alone', [{ slug: 'd', stage: 'draft' }], ['本站只收录了草案，没有收录施行的文本。']],
])('says what governs from which day: %s', (_, versions, expected) => {
  const spans = governingSpans(fixtureJurisdiction('jia', versions));
  expect(spans.map(({ since, says, link }) => since + says + (link?.text ?? ''))).toEqual(expected);
});
