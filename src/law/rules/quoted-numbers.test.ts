import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../regulation/numerals.ts';
import { quotedNumbers } from './quoted-numbers.ts';

const read = (quote: string) =>
  quotedNumbers(quote).map(({ value, unit, bound }) => `${value} ${unit} ${bound}`);

describe('the numbers a quote states', () => {
  it.each([
    ['公示期为7个工作日', '7 working-day exact'],
    ['公示期为 7 个工作日', '7 working-day exact'],
    ['公示期为７日', '7 calendar-day exact'],
    ['公示期不少于七天', '7 calendar-day minimum'],
    ['公告期限不得少于10个工作日', '10 working-day minimum'],
    ['公示不少于连续5日', '5 calendar-day minimum'],
    ['公示不短于，10日', '10 calendar-day exact'],
    ['公示7日以上', '7 calendar-day minimum'],
    ['公示至少十五日', '15 calendar-day minimum'],
    ['公示一周', '7 calendar-day exact'],
    ['公示7个自然日', '7 calendar-day exact'],
    ['应当在5个工作日内报送', '5 working-day maximum'],
    ['应当在十日以内报送', '10 calendar-day maximum'],
    ['应在20个工作日完成', '20 working-day maximum'],
    ['不超过30日', '30 calendar-day maximum'],
    ['原则上不超过3个', '3 things maximum'],
    ['每届五个左右', '5 things about'],
    ['约5家', '5 things about'],
    ['名额为5', '5 none exact'],
    ['五名（含五名）以上的评审员', '5 things minimum'],
    ['登记注册五年以上（含五年）', '5 year minimum'],
    ['每两年评审一届', '2 year exact'],
    ['有效期为4年', '4 year exact'],
    ['三届内不得', '3 round maximum'],
    ['市内同行业前五位', '5 rank exact'],
    ['前10名', '10 rank exact'],
    ['前三', '3 rank exact'],
    ['第五名以内', '5 rank maximum'],
    ['人民币50万元', '500000 money exact'],
    ['奖金伍拾万元', '500000 money exact'],
    ['各奖励50万', '500000 money exact'],
    ['奖励500,000元', '500000 money exact'],
    ['不得低于600分', '600 points minimum'],
    ['总分为百分制', '100 points exact'],
    ['采用千分制', '1000 points exact'],
    ['市长质量奖为年度奖', '1 every exact'],
    ['每年评审', '1 every exact'],
    ['百分之五', '5 percent exact'],
    ['不低于3.5%', '3.5 percent minimum'],
    ['隔年评审', '2 every exact'],
  ])('of “%s” are %s', (quote, expected) => {
    expect(read(quote)).toContain(expected);
  });

  it.each([
    '统一评审',
    '第三条',
    '第三届',
    'GB/T 19580—2012',
    '某政发〔2018〕76号',
    '自2022年5月1日起施行',
    '3个月内',
    '二〇二〇年',
    '三级',
  ])('are none in “%s”', (quote) => {
    expect(read(quote).filter((each) => !each.includes('points'))).toEqual([]);
  });

  it('are both ends of a range', () => {
    expect(read('每届3至5家')).toEqual(['3 things exact', '5 things exact']);
    expect(read('每届3-5个')).toEqual(['3 things exact', '5 things exact']);
  });

  it('are told in the words they stand in', () => {
    expect(quotedNumbers('公示期为7个工作日，奖励50万元').map(({ words }) => words)).toEqual([
      '7个工作日',
      '50万元',
    ]);
  });

  it('are the same in either numeral, whatever unit and bound surround them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(
          ['个工作日', 'working-day'],
          ['日', 'calendar-day'],
          ['天', 'calendar-day'],
          ['年', 'year'],
          ['届', 'round'],
          ['家', 'things'],
        ),
        fc.constantFrom(
          ['不少于', '', 'minimum'],
          ['', '以上', 'minimum'],
          ['不超过', '', 'maximum'],
          ['', '内', 'maximum'],
          ['', '左右', 'about'],
          ['为', '', 'exact'],
        ),
        (value, [word, unit], [before, after, bound]) => {
          for (const written of [String(value), toChineseNumeral(value)])
            expect(read(`${before}${written}${word}${after}`)).toEqual([
              `${value} ${unit} ${bound}`,
            ]);
        },
      ),
    );
  });
});
