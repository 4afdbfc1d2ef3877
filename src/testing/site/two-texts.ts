import { beforeAll, describe, expect, it } from 'vitest';
import { composeLetter } from '../../law/objection/letter.ts';
import { plainLetter } from '../../law/objection/plain-letter.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';
import { clocksAfter } from '../../law/objection/clocks.ts';
import { targetOf } from '../../law/objection/target.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { LETTER_WORDS } from '../../messages/objection/objection-letter.ts';
import { nextSentences } from '../../messages/objection/objection-sheet.ts';
import { personObjects } from '../objection-forms.ts';
import type { BuiltSite } from './build-site.ts';
import { BASE } from './demonstration.ts';
import { addressesOf, textOf } from './html.ts';

/** A page without the bars that lead to the city's own pages: those lead to what governs today. */
const withoutBars = (html: string) =>
  html.replaceAll(/<nav[^>]*class="(?:crumbs|tabs)[^>]*>.*?<\/nav>/gs, '');

const CITY = 'two-texts/';
const OLD = '《两版市（测试用）质量奖管理办法》（示两办〔2015〕2号）';
const NEW = '《两版市（测试用）质量奖管理办法》（示两办〔2020〕1号）';

/** Each round with the text it was made under: its check, its form, and what its papers rest on. */
const ROUNDS = [
  {
    round: 'sample-2016',
    text: '2015/',
    check: 'eligibility/2015/',
    cites: OLD,
    office: '测试一办',
  },
  { round: 'sample-2024', text: '', check: 'eligibility/', cites: NEW, office: '测试二办' },
  { round: 'sample-2014', text: 'unknown/', check: null, cites: null, office: null },
] as const;

/** An instant at which no list is over. */
const BEFORE_ALL = 0;

let site: BuiltSite;
const page = (path: string) => site.read(`${CITY}${path}index.html`);
const words = (html: string) => textOf(html).replace(/\s+/g, '');
const data = <T>(path: string, name: string): T => {
  const [, json = ''] = new RegExp(`data-${name}="([^"]*)"`).exec(page(path)) ?? [];
  return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as T;
};
const form = (text: string) => data<ObjectionForm>(`objection/${text}`, 'model');

/** The letter that the form by a text makes of its only list, by every article the ground offers. */
function letter(text: string): string {
  const model = form(text);
  const [list] = model.lists;
  const answers = personObjects({
    list: list?.id ?? '',
    organisation: list?.entries[0]?.organisation ?? '',
    articles: model.articles.conditions.map(({ id }) => id),
  });
  return plainLetter(composeLetter(answers, model, LETTER_WORDS, BEFORE_ALL));
}

/** A city that holds the text in force and the one it repealed, with a round under each and one under neither. */
export function testTwoTexts(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a city with a repealed text, a round under it, one under its successor and one under neither', () => {
    it.each(ROUNDS)('leads from $round to the check and the form by its own text', (each) => {
      const main = withoutBars(/<main.*<\/main>/s.exec(page(`rounds/${each.round}/`))?.[0] ?? '');
      const to = addressesOf(main).map((address) => address.replace(BASE + CITY, ''));
      expect(to.filter((address) => address.startsWith('objection/'))).toEqual([
        `objection/${each.text}`,
      ]);
      expect(to.filter((address) => address.startsWith('eligibility/'))).toEqual(
        each.check ? [`${each.check}#${CITY}rounds/${each.round}/`] : [],
      );
      expect(words(main).includes('能不能申报（办法未收录）')).toBe(each.check === null);
    });

    it('leads there from a row of the list and from the call as well', () => {
      const list = addressesOf(withoutBars(page('rounds/sample-2016/publicity-proposed-winners/')));
      const id = `${CITY}rounds/sample-2016/publicity-proposed-winners`;
      expect(list).toContain(`${BASE}${CITY}objection/2015/`);
      expect(list).toContain(`${BASE}${CITY}objection/2015/#${id}/sample-2016-winner`);
      expect(list).not.toContain(`${BASE}${CITY}objection/`);
      expect(addressesOf(page('rounds/sample-2016/call-notice/'))).toContain(
        `${BASE}${CITY}eligibility/2015/#${CITY}rounds/sample-2016/`,
      );
    });

    it('says first of the check by the repealed text since when it is over, by what, and what it is for', () => {
      const [, first = ''] = /<h1.*?<\/h1>(.*?)<form/s.exec(page('eligibility/2015/')) ?? [];
      expect(words(first)).toMatch(
        /已废止，只供回看。.*自2020年7月1日起，废止它的文本：《两版市（测试用）质量奖管理办法》示两办〔2020〕1号本页.*只供回看/,
      );
      expect(addressesOf(first)).toEqual(
        expect.arrayContaining(
          ['regulations/2020/', 'regulations/2015/', 'eligibility/'].map((to) => BASE + CITY + to),
        ),
      );
      expect(words(page('eligibility/'))).not.toContain('只供回看');
    });

    it('asks and judges by the repealed text, from the day of the round made under it', () => {
      const check = data<{
        conditions: { says: string }[];
        lookBack: { on: string } | null;
        days: { round: string; on: string }[];
        deadline: string | null;
      }>('eligibility/2015/', 'check');
      expect(check.conditions.map(({ says }) => says)).toEqual(['近2年内没有质量事故']);
      expect(check.lookBack?.on).toBe('2016-05-31');
      expect(check.days).toMatchObject([{ round: `${CITY}rounds/sample-2016/`, on: '2016-05-31' }]);
      expect(check.deadline).toBeNull();
      expect(data<typeof check>('eligibility/', 'check')).toMatchObject({
        conditions: [{ says: '近5年内没有质量事故' }],
        lookBack: null,
        days: [{ round: `${CITY}rounds/sample-2024/`, on: '2024-05-31' }],
      });
      const cases = site.read(`${CITY}eligibility/2015/cases.json`);
      expect(cases).toContain('accident-three-years-ago');
      expect(words(page('eligibility/2015/cases/'))).toContain('三年前有过质量事故');
    });

    it.each(ROUNDS)('$round: the letter cites what governs it, and nothing else', (each) => {
      const written = letter(each.text);
      for (const text of [OLD, NEW])
        expect(written.includes(`依据${text}第五条，`)).toBe(text === each.cites);
      expect(written.includes('第三条：近2年内没有质量事故。')).toBe(each.cites === OLD);
      expect(written.includes('第三条：近5年内没有质量事故。')).toBe(each.cites === NEW);
      expect(written.includes('办法未收录')).toBe(each.cites === null);
      expect(/第.条/.test(written)).toBe(each.cites !== null);
    });

    it.each(ROUNDS)('$round: office and clocks are those of the text that governs it', (each) => {
      const model = form(each.text);
      const [list] = model.lists;
      const answers = personObjects({ list: list?.id ?? '' });
      expect(targetOf(answers, model).office).toBe(each.office);
      const calendar = officialCalendar(model.calendar);
      const next = nextSentences(
        clocksAfter(model.clocks, '2026-11-20', calendar),
        model,
        '2026-11-20',
      );
      expect(next.join().includes('5个工作日')).toBe(each.cites === OLD);
      expect(next.join().includes('10个工作日')).toBe(each.cites === NEW);
      expect(next.join().includes('办法未收录')).toBe(each.cites === null);
      expect(next.join()).not.toContain('办法未规定');
    });

    it('counts the last day that a list does not print by the days of its own text', () => {
      expect(form('2015/').lists).toMatchObject([{ until: '2016-09-06', untilIsCounted: true }]);
    });

    it('says of a text that is not held that it is not, and never that it does not say', () => {
      const main = words(/<main.*<\/main>/s.exec(page('objection/unknown/'))?.[0] ?? '');
      expect(main).toContain('办法未收录：下面的名单所依据的文本');
      for (const silence of ['办法未规定', '办法没有']) expect(main).not.toContain(silence);
    });

    it('keeps each list to one form, and knows from each the way to the others', () => {
      const forms = ROUNDS.map(({ text }) => form(text));
      expect(forms.flatMap(({ lists }) => lists.map(({ id }) => id.split('/')[2]))).toEqual(
        ROUNDS.map(({ round }) => round),
      );
      for (const { slug, elsewhere } of forms) expect(elsewhere, slug).toHaveLength(2);
      expect(new Set(forms.map(({ slug }) => slug)).size).toBe(3);
    });

    it('stands in the site map', () => {
      const paths = ['eligibility/2015/', 'eligibility/2015/cases/', 'objection/2015/'].map(
        (path) => CITY + path,
      );
      expect(addressesOf(site.read('sitemap/index.html'))).toEqual(
        expect.arrayContaining(paths.map((path) => BASE + path)),
      );
    });
  });
}
