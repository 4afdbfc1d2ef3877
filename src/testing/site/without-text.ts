import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { derivedId } from '../../content/organisations/derived-id.ts';
import { textOf } from './html.ts';

let site: BuiltSite;
const words = (path: string) => textOf(site.read(`${path}index.html`)).replaceAll(/\s/g, '');

/** A city none of whose texts is held: one old list, its awards named as the list prints them. */
export function testWithoutText(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a city whose text is not held', () => {
    it('lists its rounds and records', () => {
      expect(words('wu-city/')).toContain('2009年度获奖4');
      expect(site.read('wu-city/index.html')).toContain('/wu-city/rounds/2009/winners/');
    });

    it('T1: says what is held of a round held in part, and of the rest that it is 未收录', () => {
      const round = words('wu-city/rounds/2009/');
      expect(round).toContain('本届只收录到一部分：表彰决定。其余的未收录，不表示没有公开。');
      for (const word of ['不符合', '未规定']) expect(round).not.toContain(word);
    });

    it('calls its awards what the list prints, in the list, on the page of an organisation and as a filter', () => {
      const food = derivedId('jurisdictions/wu-city/rounds/2009/winners.yaml', '样例食品厂');
      for (const page of ['wu-city/rounds/2009/winners/', `organisations/${food}/`, 'winners/'])
        expect(words(page)).toContain('鼓励奖（不占名额）');
      expect(site.read('winners/winners.json')).toContain('鼓励奖（不占名额）');
    });

    it('T1: says of a decision whose day nobody states that it is unstated, and reckons nothing from it', () => {
      const page = words('wu-city/rounds/2009/winners/');
      expect(page).toContain('决定日期未载明');
      expect(page).toContain('本站无撤销记录（有效期：办法未收录）');
      expect(words('winners/wu-city/')).toContain('决定日期：未载明');
      const { rows } = JSON.parse(site.read('winners/winners.json')) as {
        rows: { record: string; decidedOn: string | null; states?: Record<string, string> }[];
      };
      const old = rows.filter(({ record }) => record === 'wu-city/rounds/2009/winners');
      expect(old).toHaveLength(4);
      for (const { decidedOn, states } of old)
        expect([decidedOn, states?.decidedOn]).toEqual([null, 'not-in-notice']);
    });

    it('leads from the id of a name to the code that was found later, and has one page for both', () => {
      const code = '91990000ma00007000';
      const cement = derivedId('jurisdictions/wu-city/rounds/2009/winners.yaml', '样例水泥厂');
      const moved = site.read(`organisations/${cement}/index.html`);
      const address = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(moved)?.[1];
      expect(address).toMatch(new RegExp(`/organisations/${code}/$`));
      expect(moved).toContain(`<a href="${address}"`);
      expect(moved).toContain('content="noindex"');
      const page = words(`organisations/${code}/`);
      for (const said of ['2009年度', '2011年度', '样例水泥厂', '改制'])
        expect(page).toContain(said);
    });

    it('says of two that may be one that nobody has decided, and lists them apart', () => {
      const textile = derivedId(
        'jurisdictions/wu-city/rounds/2009/winners.yaml',
        '样例纺织集团总公司',
      );
      const page = words(`organisations/${textile}/`);
      expect(page).toContain('可能是同一家，本站没有依据认定，记录分开列：样例纺织（集团）总公司');
      expect(page).not.toContain('2009年度');
    });

    it('shows no code in place of a name', () => {
      for (const page of [
        'wu-city/',
        'wu-city/rounds/2009/',
        'wu-city/rounds/2009/winners/',
        'verify/',
      ])
        expect(words(page)).not.toMatch(/first-prize|second-prize|encouragement/);
    });

    it('says 办法未收录 where a term would stand, and offers a form that cites nothing', () => {
      expect(words('winners/wu-city/')).toContain('办法未收录');
      expect(words('wu-city/objection/')).toContain('办法未收录');
      expect(words('wu-city/eligibility/')).not.toContain('请直接阅读条文');
    });
  });
}
