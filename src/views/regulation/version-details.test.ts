import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import type { FixtureVersion } from '../../testing/fixture-portal.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { leadingVersion, versionDetails } from './version-details.ts';

setBuildDay('2026-11-20');

const draft: FixtureVersion = { slug: 'draft', stage: 'draft' };

describe('the text a jurisdiction leads with', () => {
  it.each<[string, FixtureVersion[], string]>([
    ['the only one', [draft], 'draft'],
    [
      'the one in force rather than a draft',
      [draft, { slug: 'v1', effectiveOn: '2018-01-01' }],
      'v1',
    ],
    [
      'the one in force rather than one that is not yet',
      [
        { slug: 'v1', effectiveOn: '2018-01-01' },
        { slug: 'v2', effectiveOn: '2026-11-21', repeals: ['v1'] },
      ],
      'v1',
    ],
    [
      'the new one from the day it repeals the old',
      [
        { slug: 'v1', effectiveOn: '2018-01-01' },
        { slug: 'v2', effectiveOn: '2026-11-20', repeals: ['v1'] },
      ],
      'v2',
    ],
    [
      'the later of two that are both in force',
      [
        { slug: 'v1', effectiveOn: '2018-01-01' },
        { slug: 'v2', effectiveOn: '2024-01-01' },
      ],
      'v2',
    ],
    [
      'the later of two in force, whatever their folders are called',
      [
        { slug: 'a', effectiveOn: '2024-01-01' },
        { slug: 'b', effectiveOn: '2018-01-01' },
      ],
      'a',
    ],
    [
      'a draft rather than a text whose term has ended',
      [draft, { slug: 'v1', effectiveOn: '2018-01-01', termYears: 3 }],
      'draft',
    ],
    [
      'a text issued for a later day rather than a draft',
      [draft, { slug: 'v1', effectiveOn: '2027-01-01' }],
      'v1',
    ],
    [
      'the expired text rather than the repealed one',
      [
        { slug: 'v1', effectiveOn: '2010-01-01' },
        { slug: 'v2', effectiveOn: '2015-01-01', termYears: 5, repeals: ['v1'] },
      ],
      'v2',
    ],
    [
      'the later of two expired ones',
      [
        { slug: 'v2', effectiveOn: '2016-01-01', termYears: 5 },
        { slug: 'v1', effectiveOn: '2010-01-01', termYears: 5 },
      ],
      'v2',
    ],
    [
      'the later-named of two drafts without a date',
      [
        { slug: 'draft-2023', stage: 'draft' },
        { slug: 'draft-2024', stage: 'draft' },
      ],
      'draft-2024',
    ],
  ])('is %s', (_, versions, expected) => {
    expect(leadingVersion(fixtureJurisdiction('jia', versions))?.slug).toBe(expected);
    expect(leadingVersion(fixtureJurisdiction('jia', versions.toReversed()))?.slug).toBe(expected);
  });

  it('is none where no text is held', () => {
    expect(leadingVersion(fixtureJurisdiction('jia', []))).toBeUndefined();
  });

  it('leaves the versions in their order', () => {
    const jurisdiction = fixtureJurisdiction('jia', [
      draft,
      { slug: 'v1', effectiveOn: '2030-01-01' },
    ]);
    leadingVersion(jurisdiction);
    expect(jurisdiction.versions.map(({ slug }) => slug)).toEqual(['draft', 'v1']);
  });
});

describe('the facts of a version', () => {
  const jurisdiction = fixtureJurisdiction('jia', [
    { slug: 'v1', effectiveOn: '2015-03-01', documentNumber: '示政办〔2015〕1号' },
    { slug: 'v2', effectiveOn: '2021-11-21', termYears: 5, repeals: ['v1'] },
    draft,
  ]);
  const [first, second, third] = jurisdiction.versions.map((version) =>
    versionDetails(jurisdiction, version),
  );

  it('names its address, number and first day', () => {
    expect(first).toMatchObject({
      id: 'jia/v1',
      href: '/jia/regulations/v1/',
      documentNumber: '示政办〔2015〕1号',
      effectiveOn: '2015-03-01',
    });
  });

  it('says since when another version repeals it', () => {
    expect(first).toMatchObject({ status: { code: 'repealed', label: '已废止' } });
    expect(first?.repealedFrom).toBe('2021-11-21');
    expect(second?.repealedFrom).toBeNull();
  });

  it('says the last day of a term, on which it is still in force', () => {
    expect(second).toMatchObject({ status: { code: 'in-force' }, lastDay: '2026-11-20' });
  });

  it('shows the label a draft prints, and no last day', () => {
    expect(third).toMatchObject({
      status: { code: 'draft', label: '征求意见稿' },
      lastDay: null,
      effectiveOn: null,
    });
  });

  it('never lets a draft repeal anything', () => {
    const with_ = fixtureJurisdiction('jia', [
      { slug: 'v1', effectiveOn: '2015-03-01' },
      { slug: 'draft', stage: 'draft', effectiveOn: '2020-01-01', repeals: ['v1'] },
    ]);
    expect(versionDetails(with_, with_.versions[0]!).status.code).toBe('in-force');
  });
});

describe('T18: the text that took the place of another', () => {
  const successorIn = (versions: FixtureVersion[]) => {
    const jurisdiction = fixtureJurisdiction('jia', versions);
    return versionDetails(jurisdiction, jurisdiction.versions[0]!).status.successor;
  };

  it('is named with its number and linked, where it repeals', () => {
    const next = { effectiveOn: '2021-01-01', documentNumber: '示政办〔2020〕9号' };
    expect(
      successorIn([
        { slug: 'v1', effectiveOn: '2015-03-01' },
        { slug: 'v2', repeals: ['v1'], ...next },
      ]),
    ).toEqual({
      href: '/jia/regulations/v2/',
      title: '示例奖管理办法',
      mark: '示政办〔2020〕9号',
      from: '2021-01-01',
      reason: null,
    });
  });

  it('is named with the reason, where the portal judges so', () => {
    expect(
      successorIn([
        { slug: 'v1', effectiveOn: '2015-03-01' },
        { slug: 'v2', effectiveOn: '2021-01-01', supersedes: 'v1' },
      ]),
    ).toMatchObject({ mark: '2021年文本', reason: '两份文本规定同一奖项' });
  });

  it('is none of a text in force', () => {
    expect(successorIn([{ slug: 'v1', effectiveOn: '2015-03-01' }])).toBeNull();
  });
});

describe('T18: texts of one title', () => {
  const marksOf = (versions: FixtureVersion[]) => {
    const jurisdiction = fixtureJurisdiction('jia', versions);
    return jurisdiction.versions.map((version) => versionDetails(jurisdiction, version).mark);
  };

  it('carry their number, or their year', () => {
    expect(
      marksOf([
        { slug: 'v1', effectiveOn: '2015-03-01' },
        { slug: 'v2', effectiveOn: '2021-01-01', documentNumber: '示政办〔2020〕9号' },
      ]),
    ).toEqual(['2015年文本', '示政办〔2020〕9号']);
  });

  it('need no year where the titles differ', () => {
    expect(
      marksOf([
        { slug: 'v1', effectiveOn: '2015-03-01' },
        { slug: 'v2', effectiveOn: '2021-01-01', title: '示例奖评定办法' },
      ]),
    ).toEqual([null, null]);
  });
});

it('T19: reads the month out of words that leave the day blank', () => {
  const jurisdiction = fixtureJurisdiction('jia', [
    { slug: 'draft', stage: 'draft', termYears: 3, blankEffective: '2022年5月 日起施行' },
  ]);
  const { status, lastDay } = versionDetails(jurisdiction, jurisdiction.versions[0]!);
  expect(status.meaning).toContain('有效期也应在2025年5月届满');
  expect(lastDay).toBeNull();
});
