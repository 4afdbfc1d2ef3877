import { describe, expect, it } from 'vitest';
import type { Reason, Result } from '../../law/eligibility/verdict.ts';
import type { Point } from '../../law/readings/reading.ts';
import {
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  outcomeSentence,
  readingSentence,
  reasonSentence,
} from './eligibility.ts';
import type { Judged } from './eligibility.ts';

const year = { count: 3, unit: 'year' } as const;
const round = { count: 3, unit: 'round' } as const;
const bar = { code: 'none-within', fact: 'lastAccidentOn', cycleYears: 2 } as const;
const byRounds = { ...bar, fact: 'lastAwardFraudOn', period: round, from: '2022-05-01' } as const;
const quality = { tier: 'quality-award', on: '2024-03-01' } as const;

describe('a step of an explanation', () => {
  it.each<[Reason, string]>([
    [{ code: 'unanswered', result: 'unknown', fact: 'licensed' }, '未回答：取得规定的证照'],
    [{ code: 'none', result: 'met', fact: 'lastAccidentOn' }, '最近一次事故：没有'],
    [{ code: 'none', result: 'met', fact: 'awards' }, '没有须计入期限的获奖记录'],
    [{ code: 'stated', result: 'met', fact: 'licensed', answer: true }, '取得规定的证照：是'],
    [{ code: 'stated', result: 'unmet', fact: 'licensed', answer: false }, '取得规定的证照：否'],
    [
      { code: 'judgement', result: 'review', fact: 'brandStrength', answer: true },
      '品牌优势突出：自评为是，是否成立由评审认定',
    ],
    [
      { code: 'judgement', result: 'unmet', fact: 'brandStrength', answer: false },
      '品牌优势突出：自评为否',
    ],
    [
      { code: 'choice', result: 'met', fact: 'legalForm', answer: 'legal-person' },
      '组织形式：法人',
    ],
    [
      { code: 'begun', result: 'met', fact: 'excellenceModelSince', from: '2026-11-20' },
      '开始采用卓越绩效模式之日：2026年11月20日，到推算那天已经开始',
    ],
    [
      { code: 'begun', result: 'unmet', fact: 'excellenceModelSince', from: '2026-11-21' },
      '开始采用卓越绩效模式之日：2026年11月21日，到推算那天还没有开始',
    ],
    [
      {
        ...{ code: 'years-since', result: 'met', fact: 'operatingSince', years: 5 },
        ...{ from: '2021-11-20', reachedOn: '2026-11-20' },
      },
      '开始经营之日：2021年11月20日；满5年之日是2026年11月20日（当日算满），到推算那天已满',
    ],
    [
      {
        ...{ code: 'years-since', result: 'unmet', fact: 'operatingSince', years: 5 },
        ...{ from: '2024-02-29', reachedOn: '2029-02-28' },
      },
      '开始经营之日：2024年2月29日；满5年之日是2029年2月28日' +
        '（当日算满；该年没有2月29日，以2月最后一日计），到推算那天未满',
    ],
    [
      {
        ...bar,
        result: 'unmet',
        period: year,
        from: '2024-05-01',
        until: '2027-05-01',
        sureUntil: '2027-04-30',
        estimated: false,
      },
      '最近一次事故：2024年5月1日；限制期3年，到2027年5月1日为止（含当日），推算那天仍在期内',
    ],
    [
      {
        ...bar,
        result: 'met',
        period: year,
        from: '2020-02-29',
        until: '2023-02-28',
        sureUntil: '2023-02-27',
        estimated: false,
      },
      '最近一次事故：2020年2月29日；限制期3年，到2023年2月28日为止' +
        '（含当日；该年没有2月29日，以2月最后一日计），推算那天已过',
    ],
    [
      {
        ...byRounds,
        result: 'unmet',
        sureUntil: '2027-12-31',
        until: '2029-12-31',
        estimated: true,
      },
      '最近一次在本奖弄虚作假：2022年5月1日；限制期3届，按每两年一届推算，到2027年的届次为止；' +
        '当届不计入的，到2029年的届次为止，推算那天所在的届次仍在限制之内；以实际届次为准',
    ],
    [
      {
        ...{ ...byRounds, result: 'review', cycleYears: 1, estimated: true },
        ...{ sureUntil: '2024-12-31', until: '2025-12-31' },
      },
      '最近一次在本奖弄虚作假：2022年5月1日；限制期3届，按每年一届推算，到2024年的届次为止；' +
        '当届不计入的，到2025年的届次为止，推算那天所在的届次是否还在限制之内，原文未说明；以实际届次为准',
    ],
    [
      {
        ...{ code: 'no-loss-within', result: 'unmet', fact: 'lastLossYear' },
        ...{ year: 2024, years: 3, until: '2027-12-31' },
      },
      '最近一次亏损：2024年；限制期3个年度，到2027年12月31日为止（含当日），推算那天仍在期内',
    ],
    [
      { code: 'rank', result: 'unmet', fact: 'industryRank', rank: 6, limit: 5 },
      '上年度同行业名次：第6名；要求第5名以内（含）',
    ],
    [
      { code: 'amount', result: 'met', fact: 'selfReportYears', amount: 3, least: 3 },
      '自评报告包含数据的年数：3年；要求不少于3年',
    ],
    [
      {
        ...{ code: 'awarded', result: 'unmet', fact: 'awards', award: quality },
        ...{
          period: year,
          cycleYears: 2,
          until: '2027-03-01',
          sureUntil: '2027-02-28',
          estimated: false,
        },
      },
      '2024年3月1日获得质量奖；限制期3年，到2027年3月1日为止（含当日），推算那天仍在期内',
    ],
    ...(
      [
        ['province', 'unmet', '省（自治区、直辖市）级政府质量奖，不得申报'],
        ['nation', 'review', '国家级质量奖，原文未说明是否及于这一级，由评审认定'],
        ['prefecture', 'met', '市级政府质量奖，不在限制之列'],
      ] as const
    ).map(([level, result, words]): [Reason, string] => [
      { code: 'higher-award', result, fact: 'higherAward', award: { level, on: '2020-01-02' } },
      `2020年1月2日获得${words}`,
    ]),
    [
      { code: 'case', result: 'met', fact: 'activity', answer: 'commercial' },
      '业务性质：从事生产、经营活动，按此适用',
    ],
    [
      { code: 'case-unanswered', result: 'unknown', fact: 'activity' },
      '未回答：业务性质；适用哪一项要看这个回答',
    ],
    [
      { code: 'case-unanswered', result: 'unmet', fact: 'activity' },
      '未回答：业务性质；无论怎样回答，结论相同',
    ],
    [{ code: 'implied', result: 'review' }, '原文没有写明这一要求，只能由文意推知，因此由评审认定'],
    [{ code: 'contradictory', result: 'review' }, '原文前后不一致，因此由评审认定'],
  ])('%j', (reason, sentence) => {
    expect(reasonSentence(reason, { awards: { 'quality-award': '质量奖' } })).toBe(sentence);
  });
});

it('says that the first clear day is no promise', () => {
  expect(eligibleFromWords({ outcome: 'ineligible' }, '2027-03-01')).toBe(
    '最早可申报日期：不早于2027年3月1日（所填情况不变时），以届时的申报通知为准',
  );
});

it('T8: names the round then to be expected, where rounds are on record', () => {
  expect(eligibleFromWords({ outcome: 'ineligible', expectedRound: 2028 }, '2027-03-01')).toBe(
    '最早可申报日期：不早于2027年3月1日（所填情况不变时），预计2028年的一届，以申报通知为准',
  );
});

describe('T9: the headline where tenable readings differ', () => {
  const places = [{ id: 'list', cites: [{ label: '第十三条第（六）项' }, { label: '第六条' }] }];
  const judged = (results: Result[], more: Result[] = []): Judged => ({
    outcome: 'undetermined',
    conditions: [
      {
        ...{ id: 'list', result: 'review', cites: ['13.6'], reasons: [] },
        readings: results.map((result) => ({ says: [{ by: 'text', says: '某' }], result })),
      },
      ...more.map((result) => ({ id: 'other', result, cites: ['1'], reasons: [] })),
    ],
  });

  it.each<[Judged, string]>([
    [judged(['unmet', 'met']), '按一种读法不符合（第十三条第（六）项），按另一种可以；由评审认定'],
    [
      judged(['unmet', 'review']),
      '按一种读法不符合（第十三条第（六）项），按另一种不一定；由评审认定',
    ],
    [judged(['review', 'met']), '几种读法结果不同（第十三条第（六）项）；由评审认定'],
    [
      judged(['unmet', 'unknown'], ['unknown']),
      '资料不足，还不能判断；按一种读法不符合（第十三条第（六）项），按另一种资料不足；由评审认定',
    ],
  ])('%#: is never favourable, and names the place', (each, sentence) => {
    expect(outcomeSentence(each, places, 0)).toBe(sentence);
  });

  it('says from when on no reading stands in the way, and promises no day', () => {
    expect(eligibleFromWords({ outcome: 'undetermined' }, '2027-03-01')).toBe(
      '2027年3月1日起，按各种读法都不再因此不符合（所填情况不变时），以届时的申报通知为准',
    );
  });

  it('says of each reading what it comes to', () => {
    const says: Point[] = [
      { by: 'text', says: '须同时列入' },
      { by: 'first-day', counted: false },
      { by: 'start', from: 'publication' },
      { by: 'reach', reaches: false },
    ];
    expect(readingSentence({ says, result: 'met' })).toBe(
      '按“须同时列入，起算的当天不计入，自决定公布之日起算，这一条不及于这一奖项”的读法：符合',
    );
  });
});

it('tells what stands in the way first', () => {
  expect(RESULT_ORDER.map((result) => RESULT_NAMES[result])).toEqual([
    '不符合',
    '资料不足',
    '由评审认定',
    '符合',
  ]);
});
