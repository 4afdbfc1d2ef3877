import { describe, expect, it } from 'vitest';
import { context, told } from '../../testing/round-builder.ts';
import type { City } from '../../testing/round-builder.ts';
import { fee } from './fee.ts';

const says = (city: City, words?: string) =>
  told(fee, context(city, { call: words === undefined ? {} : { fee: words } }));

describe('what a call says of money (W5: 评审不收取任何费用)', () => {
  it.each([
    '评审不收取任何费用',
    '不收费（原字句未记录）',
    '免收评审费',
    '本次评审免费，材料不退',
    '无需缴纳费用',
    '所需经费由市财政承担',
    '不向申报组织收取任何费用',
  ])('asks for nothing: %s', (words) => {
    expect(says('wuhai', words)).toEqual(['met fee-as-stated 5']);
  });

  it.each([
    '每家收取评审费5000元',
    '评审费每家伍仟元，另收报名费200元',
    '收取评审费3000元，免收报名费',
    '除工本费外，不收取其他费用',
    '现场评审的食宿由申报组织承担',
    '差旅费自理',
    '须缴纳评审费',
  ])('asks for money: %s', (words) => {
    expect(says('wuhai', words)).toEqual(['unmet fee-differs 5']);
  });

  it.each(['按有关规定执行', undefined])('does not tell: %s', (words) => {
    expect(says('wuhai', words)).toEqual([]);
  });

  it('is held against no text that is silent (L, J)', () => {
    expect(says('luohe', '每家收取评审费5000元')).toEqual([]);
  });
});
