import { describe, expect, it } from 'vitest';
import type { Demand } from '../../schemas/rules/eligibility.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { numbersOfDemand, numbersOfRule } from './stated-numbers.ts';
import { unquotedNumbers } from './unquoted-numbers.ts';

type Kind = Rule['kind'];

/** What is wrong with the numbers of a rule that says this of itself and quotes these words. */
function faults(kind: Kind, said: object, ...quotes: string[]): string[] {
  const rule = { kind, id: 'a', cites: [], ...said } as unknown as Rule;
  return unquotedNumbers(numbersOfRule(rule), quotes).map(told);
}

function demandFaults(demand: Demand, quote: string): string[] {
  return unquotedNumbers(numbersOfDemand(demand), [quote]).map(told);
}

function told({ fault, path, quoted }: ReturnType<typeof unquotedNumbers>[number]): string {
  return `${fault} ${path.join('.')} ${quoted.join('、')}`.trim();
}

const days = (count: number, unit: string, bound: string) => ({ length: { count, unit, bound } });

const EXTENDED = (count: number) => ({
  length: { count: 15, unit: 'working-day', bound: 'maximum' },
  extension: { when: '情况复杂的', length: { count, unit: 'working-day', bound: 'exact' } },
});

describe('the number of a rule', () => {
  it.each<[Kind, object, string]>([
    ['places', { count: 5, bound: 'at-most' }, '每届不超过五个'],
    ['places', { count: 2, bound: 'at-most' }, '每届评定2家'],
    ['places', { count: 5, bound: 'about' }, '每届五个左右'],
    ['cycle', { years: 2 }, '每两年评审一届'],
    ['cycle', { years: 1 }, '每年评审'],
    ['prize', { money: 500_000 }, '奖励50万元'],
    ['prize', { money: null }, '颁发证书'],
    ['validity', { years: 4 }, '有效期为4年'],
    ['reapply', { bar: { count: 3, unit: 'round' } }, '三届内不得再次申报'],
    ['reapply', { bar: null }, '可以重复申报'],
    ['window', days(7, 'working-day', 'exact'), '公示期为7个工作日'],
    ['window', days(7, 'calendar-day', 'minimum'), '公示期不少于七天'],
    ['window', { length: null }, '向社会公示'],
    ['time-limit', days(20, 'working-day', 'maximum'), '应在20个工作日完成'],
    ['objection-clock', days(3, 'working-day', 'maximum'), '3个工作日内转送'],
    ['score', { atLeast: 600, outOf: 1000 }, '总分1000分，不低于六百分'],
    ['reviewers', { atLeast: 5 }, '五名（含五名）以上'],
    ['duty', { years: 3 }, '获奖3年内每年报告'],
    ['duty', {}, '宣传推广'],
    ['revocation', { within: { count: 3, unit: 'year' }, ban: null }, '获奖3年内'],
    ['vacancy', { allowed: true }, '可以空缺'],
    ['prize', { money: 300_000, bound: 'at-most' }, '每家最高30万元'],
    ['higher-award-prize', { money: 2_000_000 }, '另行奖励二百万元'],
    ['higher-award-prize', { money: null, percent: 50 }, '按百分之五十配套'],
    ['reassessment', { every: 3 }, '每三年复核一次'],
    ['reassessment', { every: null }, '期满复评'],
    ['score', { atLeast: 600 }, '不低于六百分'],
    ['reapply', { bar: 'ever' }, '不再受理其申报'],
    ['revocation', { within: null, ban: 'ever' }, '终身不得申报'],
    [
      'objection-right',
      { within: { count: 5, unit: 'working-day', bound: 'maximum' } },
      '五个工作日内',
    ],
    ['objection-clock', EXTENDED(10), '十五个工作日内答复；可以延长十个工作日'],
  ])('stands: %s %j in “%s”', (kind, said, quote) => {
    expect(faults(kind, said, quote)).toEqual([]);
  });

  it.each<[Kind, object, string, string]>([
    ['places', { count: 6, bound: 'at-most' }, '每届不超过五个', 'number count 五个'],
    ['prize', { money: 300_000, bound: 'at-most' }, '奖励30万元', 'bound bound 30万元'],
    ['prize', { money: 300_000 }, '奖励不超过30万元', 'bound money 30万元'],
    ['higher-award-prize', { money: 100 }, '另行奖励二百万元', 'number money 二百万元'],
    [
      'higher-award-prize',
      { money: null, percent: 40 },
      '按百分之五十配套',
      'number percent 五十%',
    ],
    ['reassessment', { every: 2 }, '每三年复核一次', 'number every 三年、一次'],
    [
      'objection-right',
      { within: { count: 5, unit: 'calendar-day', bound: 'maximum' } },
      '五个工作日内',
      'unit within.unit 五个工作日',
    ],
    [
      'objection-clock',
      EXTENDED(9),
      '十五个工作日内答复；可以延长十个工作日',
      'number extension.length.count 十五个工作日、十个工作日',
    ],
    ['places', { count: 2, bound: 'at-most' }, '每2年评审', 'number count 2年'],
    ['places', { count: 5, bound: 'about' }, '每届不超过五个', 'bound bound 五个'],
    ['places', { count: 5, bound: 'at-most' }, '每届五个左右', 'bound bound 五个'],
    ['cycle', { years: 3 }, '每两年评审一届', 'number years 两年、一届'],
    ['cycle', { years: 2 }, '每年评审', 'number years 每年'],
    ['prize', { money: 50 }, '奖励50万元', 'number money 50万元'],
    ['validity', { years: 1 }, '每年复评', 'number years 每年'],
    ['reapply', { bar: { count: 3, unit: 'year' } }, '三届内不得', 'unit bar.unit 三届'],
    [
      'window',
      days(10, 'working-day', 'exact'),
      '公示期为7个工作日',
      'number length.count 7个工作日',
    ],
    ['window', days(7, 'calendar-day', 'exact'), '公示期为7个工作日', 'unit length.unit 7个工作日'],
    ['window', days(7, 'working-day', 'exact'), '公示期为7日', 'unit length.unit 7日'],
    ['window', days(5, 'working-day', 'exact'), '每届五个', 'number length.count 五个'],
    ['window', days(5, 'working-day', 'exact'), '每届五个，5日', 'unit length.unit 5日'],
    ['window', days(7, 'calendar-day', 'exact'), '不少于7日', 'bound length.bound 7日'],
    ['window', days(7, 'calendar-day', 'minimum'), '公示7日', 'bound length.bound 7日'],
    ['window', days(7, 'calendar-day', 'maximum'), '公示7日', 'bound length.bound 7日'],
    ['window', days(7, 'calendar-day', 'exact'), '向社会公示', 'number length.count'],
    ['score', { atLeast: 600, outOf: 1000 }, '不低于600分', 'number outOf 600分'],
    ['reviewers', { atLeast: 6 }, '五名以上', 'number atLeast 五名'],
    ['duty', { years: 1 }, '获奖3年内每年报告', 'number years 3年、每年'],
    [
      'revocation',
      { within: null, ban: { count: 10, unit: 'year' } },
      '5年内不受理',
      'number ban.count 5年',
    ],
  ])('does not stand: %s %j in “%s”', (kind, said, quote, fault) => {
    expect(faults(kind, said, quote)).toEqual([fault]);
  });

  it('may stand in any of the quotes', () => {
    const said = days(7, 'calendar-day', 'minimum');
    expect(faults('window', said, '向社会公示', '公示期不少于七天')).toEqual([]);
  });
});

describe('the number of a condition', () => {
  const since = (years: number): Demand => ({ kind: 'years-since', fact: 'operatingSince', years });
  const rank: Demand = { kind: 'rank-at-most', fact: 'industryRank', rank: 5 };

  it('stands where the quote has it, however deep it lies', () => {
    expect(demandFaults({ kind: 'all', of: [since(3), rank] }, '三年以上，前五位')).toEqual([]);
    expect(demandFaults({ kind: 'implied', of: since(3) }, '满3年')).toEqual([]);
    expect(
      demandFaults({ kind: 'at-least', fact: 'selfReportYears', count: 3 }, '三年数据'),
    ).toEqual([]);
  });

  it.each<[Demand, string, string]>([
    [since(4), '三年以上', 'number demand.years 三年'],
    [rank, '行业五年', 'number demand.rank 五年'],
    [{ kind: 'any', of: [since(3), since(4)] }, '三年', 'number demand.of.1.years 三年'],
    [{ kind: 'implied', of: since(4) }, '三年', 'number demand.of.years 三年'],
    [
      { kind: 'by-case', fact: 'activity', cases: { commercial: since(4) } },
      '三年',
      'number demand.cases.commercial.years 三年',
    ],
    [
      { kind: 'none-within', fact: 'lastAccidentOn', period: { count: 3, unit: 'year' } },
      '近三届',
      'unit demand.period.unit 三届',
    ],
    [
      { kind: 'no-loss-within', fact: 'lastLossYear', years: 2 },
      '近三年',
      'number demand.years 三年',
    ],
    [
      { kind: 'at-least', fact: 'selfReportYears', count: 2 },
      '三年数据',
      'number demand.count 三年',
    ],
  ])('does not stand: %j in “%s”', (demand, quote, fault) => {
    expect(demandFaults(demand, quote)).toEqual([fault]);
  });
});

describe('an amount of the text’s own', () => {
  const faultsOf = (count: number, unit: string, quote: string) =>
    unquotedNumbers(
      numbersOfDemand({ kind: 'at-least', fact: 'amount-own', count }, () => unit),
      [quote],
    ).map(told);

  it.each([
    [300, '万元', '上一年度纳税额不低于三百万元'],
    [3, '%', '平均不低于百分之三'],
    [50, '人', '从业人员不少于50人'],
    [2.5, '亿元', '营业收入2.5亿元以上'],
  ])('%d%s stands in “%s”', (count, unit, quote) => {
    expect(faultsOf(count, unit, quote)).toEqual([]);
    expect(faultsOf(count + 1, unit, quote)).toHaveLength(1);
  });
});
