import { describe, expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { citationLinks } from './citations.ts';

const link = (id: string, ...cites: [at: string, quote: string][]) =>
  citationLinks(
    realVersion(id).version,
    cites.map(([at, quote]) => ({ at, quote })),
  );

describe('a citation', () => {
  it.each([
    ['luohe/2018', '17', '第十七条', '/luohe/regulations/2018/#art-17'],
    ['bayannur/draft', '10.2', '第十条第（二）项', '/bayannur/regulations/draft/#art-10-2'],
    ['bayannur/draft', '18.p2', '第十八条第二款', '/bayannur/regulations/draft/#art-18-p2'],
    ['bayingolin/draft', '11.8', '第十一条第（八）项', '/bayingolin/regulations/draft/#art-11-8'],
    ['wuhai/2020', '8.4', '第八条第二款第（四）项', '/wuhai/regulations/2020/#art-8-4'],
    ['wuhai/2020', '42.3', '第四十二条第一款第（三）项', '/wuhai/regulations/2020/#art-42-3'],
    ['wuhai/2020', 'ch7.p1', '第七章第一款', '/wuhai/regulations/2020/#ch-7-p1'],
    ['wuhai/2020', 'letter', '印发通知', '/wuhai/regulations/2020/#letter'],
    ['wuhai/2020', 'annex1', '附件', '/wuhai/regulations/2020/#annex-1'],
    ['wuhai/2020', 'colophon', '版记', '/wuhai/regulations/2020/#colophon'],
  ])('of %s %s reads %s and leads to %s', (id, at, label, href) => {
    expect(link(id, [at, '原文'])).toEqual([{ label, href, quote: '原文' }]);
  });

  it('joins quotes from one place into one link', () => {
    expect(link('luohe/2018', ['17', '甲'], ['16', '乙'], ['17', '丙'])).toMatchObject([
      { label: '第十七条', quote: '甲 …… 丙' },
      { label: '第十六条', quote: '乙' },
    ]);
  });

  it('keeps an article and its item apart', () => {
    expect(link('bayannur/draft', ['10', '甲'], ['10.2', '乙'])).toHaveLength(2);
  });

  it('refuses an address nobody can read', () => {
    expect(() => link('luohe/2018', ['第十七条', '甲'])).toThrow('第十七条');
  });
});
