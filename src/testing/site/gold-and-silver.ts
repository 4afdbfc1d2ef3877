import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { textOf } from './html.ts';

const CITY = 'gold-silver/';
const ROUND = `${CITY}rounds/sample-2024/`;

let site: BuiltSite;
const page = (path: string) => site.read(`${path}index.html`);
const words = (html: string) => textOf(html).replace(/\s+/g, ' ');
const dense = (html: string) => textOf(html).replace(/\s+/g, '');

/** A city whose award has tiers of its own, added as a folder of content alone. */
export function testGoldAndSilver(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a city with tiers of gold and silver, added as a folder of content alone', () => {
    it('says the places, the term and the window of each tier', () => {
      const html = dense(page(CITY));
      for (const each of [
        '金奖：不超过2个',
        '银奖：不超过3个',
        '金奖：有效期6年',
        '银奖：有效期3年',
        '拟奖名单公示（金奖）：应不少于10个工作日',
        '拟奖名单公示（银奖）：应不少于5个工作日',
      ])
        expect(html).toContain(each);
    });

    it('holds each list against the window of its rows', () => {
      const html = words(page(`${ROUND}publicity-proposed-winners/`));
      expect(html).toContain('办法要求不少于10个工作日');
      expect(html).toContain('办法要求不少于5个工作日');
    });

    it('gives each award its own term', () => {
      const state = (id: string) => words(page(`organisations/${id}/`));
      expect(state('sample-gold-one')).toContain('有效期至2030年7月1日');
      expect(state('sample-silver-one')).toContain('2026年5月6日撤销');
      const csv = site.read('winners/winners.csv');
      expect(csv).toMatch(/,gold,金奖,2024-07-01,2030-07-01/);
      expect(csv).toMatch(/,silver,银奖,2024-07-01,2027-07-01/);
    });

    it('bars the winner of gold and the organisation that lost silver', () => {
      expect(words(page('organisations/sample-gold-one/'))).toContain(
        '2029年6月30日（该日在内；按另一种算法到7月1日）',
      );
      expect(words(page('organisations/sample-silver-one/'))).toContain(
        '2030年5月5日（该日在内；按另一种算法到5月6日）',
      );
    });

    it('asks of both tiers in the self-check, and of no other', () => {
      const html = page(`${CITY}eligibility/`);
      for (const name of ['awards.gold', 'awards.silver']) expect(html).toContain(`name="${name}"`);
      expect(html).not.toContain('awards.quality-award');
    });
  });
}
