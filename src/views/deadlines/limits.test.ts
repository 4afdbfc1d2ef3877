import { expect, it } from 'vitest';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { deadlineForm } from './form.ts';
import { cityLimits } from './limits.ts';

setBuildDay('2026-11-20');

const city = (slug: string) =>
  realPortal().jurisdictions.find((jurisdiction) => jurisdiction.slug === slug)!;
const limits = (slug: string) =>
  cityLimits(city(slug)).map((text) => [
    text.draft,
    text.limits.map(({ what, length, cites }) => [
      what,
      length.count,
      length.unit,
      cites.map(({ label }) => label).join('、'),
    ]),
  ]);

it('lists every number of days that a text sets, with its article', () => {
  expect(limits('luohe')).toEqual([[false, [['拟奖名单公示', 7, 'calendar-day', '第十七条']]]]);
  expect(limits('wuhai')).toEqual([
    [
      false,
      [
        ['申报通知', 10, 'working-day', '第十七条'],
        ['资格审查', 10, 'working-day', '第十九条'],
        ['开展评审工作', 20, 'working-day', '第二十一条'],
        ['公开征求意见', 20, 'calendar-day', '第二十二条'],
        ['拟奖名单公示', 7, 'working-day', '第二十五条'],
      ],
    ],
  ]);
});

it('offers them in the browser in the order in which they are listed', () => {
  for (const jurisdiction of realPortal().jurisdictions) {
    const texts = cityLimits(jurisdiction);
    expect(deadlineForm(jurisdiction, texts).limits.map(({ what }) => what)).toEqual(
      texts.flatMap(({ limits: held }) => held.map(({ what }) => what)),
    );
  }
});
