import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { namedTexts, shortNames } from './named-texts.ts';

const version = (words: string) =>
  fixtureJurisdiction('jia', [
    { slug: 'v1', text: `示例奖管理办法\n\n第一条　${words}\n\n第二条　完。\n` },
  ]).versions[0]!;

describe('the texts a version names', () => {
  it.each([
    ['根据《产品质量法》制定。', ['产品质量法 - 第一条']],
    ['按《某意见》（中发〔2017〕24号）和《某意见》办理。', ['某意见 中发〔2017〕24号 第一条']],
    [
      '依据《卓越绩效评价准则（GB/T19580—2012）》。',
      ['卓越绩效评价准则（GB/T19580—2012） - 第一条'],
    ],
    ['填写《申报表》和《绩效报告》。', []],
    ['原《示例奖管理办法》废止。', []],
    [
      '原《示例奖管理办法》（某政发〔2012〕3号）废止。',
      ['示例奖管理办法 某政发〔2012〕3号 第一条'],
    ],
  ])('in %s', (words, expected) => {
    expect(
      namedTexts(version(words)).map((each) =>
        [each.title, each.number ?? '-', each.place.label].join(' '),
      ),
    ).toEqual(expected);
  });

  it('lead to where each is named first', () => {
    expect(namedTexts(realVersion('luohe/2018').version)[0]).toMatchObject({
      title: '中共中央 国务院关于开展质量提升行动的指导意见',
      place: { label: '印发通知', href: '#letter' },
    });
  });
});

describe('the short names of a version', () => {
  it.each([
    ['本办法所称甲市市长质量奖（以下简称市长质量奖）是荣誉。', [['市长质量奖', '甲市市长质量奖']]],
    ['为公正，甲市人民政府设立“评审工作组”（以下简称“评审组”）。', [['评审组', '评审工作组']]],
    ['评委会下设秘书处（以下简称秘书处），秘书处（以下简称秘书处）办事。', [['秘书处', '秘书处']]],
    ['名额为3个。', []],
  ])('in %s', (words, expected) => {
    expect(shortNames(version(words)).map(({ short, full }) => [short, full])).toEqual(expected);
  });
});
