import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { elementWithId, textOf } from './html.ts';

/** Places laid out in three ways more; the first holds the round. */
export const WHOLE_ROUND_PLACES = ['chou-city', 'yin-district', 'mao-prefecture'];

const CITY = 'chou-city/';
const PAST = `${CITY}rounds/2024/`;
const NOW = `${CITY}rounds/2026/`;
const PERSONS = 'publicity-proposed-winners--persons/';
const UNITS = 'publicity-proposed-winners--units/';
const PERSON = /[赵钱孙李周]某[甲乙丙丁戊]/;
/** Proposed in 2024 and not awarded, proposed again in 2026. */
const HIDDEN = '李某丁';

let site: BuiltSite;
const page = (path: string) => site.read(`${path}index.html`);
const words = (html: string) => textOf(html.replaceAll(/<wbr ?\/?>/g, '')).replaceAll(/\s/g, '');

/** A round in which organisations, teams, projects and persons apply, from the call to what was taken back. */
export function testWholeRound(built: () => BuiltSite): void {
  beforeAll(() => {
    site = built();
  });

  describe('a whole round of organisations, teams, projects and persons', () => {
    it.each<[path: string, says: string]>([
      [CITY, '质量攻关奖不超过2项，奖金5万元；质量人物奖3名个人，奖金1万元'],
      [NOW, '5个受理→5个拟奖。'],
      [PAST, '10个受理→8个拟奖→8个获奖→3个撤销。'],
      [
        `${PAST}qualified-list/`,
        '受理2家单位、2个班组、2个项目、4名个人的申报：卓越组织奖2家、卓越班组奖2个、质量攻关奖2个、质量人物奖4名',
      ],
      [PAST + UNITS, '2家单位、1个班组、2个项目拟奖'],
      [PAST + PERSONS, '3名个人拟奖'],
      [
        `${PAST}winners/`,
        '2家单位、1个班组、2个项目、3名个人获奖：卓越组织奖2家、卓越班组奖1个、质量攻关奖2个、质量人物奖3名',
      ],
      [`${PAST}winners/`, '其中1个项目、1名个人、1个班组此后被撤销'],
      [`${PAST}winners/`, '质量人物奖：名单3名；名额3名。没有超过。'],
      [`${PAST}winners/`, '赵某甲：奖金1万元，与办法一致'],
      [
        `${CITY}revocations/2025-03-03-n-61ccd5cd1f48/`,
        '项目“阀体铸造缺陷攻关”（示例阀门有限公司）2024年度的质量攻关奖，2025年3月3日被撤销（弄虚作假、第15条）。到2030年3月3日不得申报',
      ],
      [
        `${CITY}revocations/2025-09-01-n-83077480bbaa/`,
        '班组“总装一班”（示例阀门有限公司）2024年度的卓越班组奖，2025年9月1日被撤销',
      ],
      [
        `${CITY}revocations/2025-06-02-n-2a233fefa730/`,
        '孙某丙（示例市实验小学）2024年度的质量人物奖，2025年6月2日被撤销（弄虚作假、第15条）。到2030年6月2日不得申报',
      ],
      ['revocations/', '1名个人（姓名见决定）'],
      ['revocations/', '班组“总装一班”（示例阀门有限公司）'],
      ['publicity/', '2名个人'],
      ['publicity/', '1家单位、1个班组、1个项目'],
      [`${CITY}questions/`, '个人：未受过刑事处罚'],
      [`${CITY}objection/`, '个人：未受过刑事处罚'],
      [`${CITY}objection/`, '有异议的，可以在公示期内提出异议，向评定办提出'],
    ])('%s says “%s”', (path, says) => {
      expect(words(page(path))).toContain(says);
    });

    it('calls nobody a house who is none, and counts no list of one stage twice', () => {
      for (const path of site.files.filter((each) => /^chou-city\/.*\.html$/.test(each)))
        expect(words(site.read(path)), path).not.toMatch(
          /[2-9]家(?:获质量人物奖|此后被撤销)|0家|拟奖→\d+.拟奖|项项目|可以提出异议，向评定办|本届各环节已经走完/,
        );
    });

    it('shows a unit its teams and projects, and no award that was theirs', () => {
      const said = words(page('organisations/n-fb2222e79cd8/'));
      expect(said).toContain('2024年度·质量攻关奖：项目“阀体铸造缺陷攻关”');
      expect(said).toMatch(/奖项被撤销2024年度·卓越班组奖：班组“总装一班”/);
      expect(said).toContain('2024年度获丑市市长质量奖，本站无撤销记录');
      expect(
        said.split('提到它的文件')[1]?.match(/关于2024年丑市市长质量奖获奖名单的决定/g),
      ).toHaveLength(1);
      expect(said).not.toMatch(PERSON);
    });

    it('names persons on the pages and files of their lists alone', () => {
      const naming = site.files.filter(
        (each) => /\.(?:html|csv|json|xml|ics|txt)$/.test(each) && PERSON.test(site.read(each)),
      );
      const own = [
        ...[`${PAST}qualified-list/`, PAST + PERSONS, `${PAST}winners/`],
        ...[`${NOW}qualified-list/`, NOW + PERSONS],
        `${CITY}revocations/2025-06-02-n-2a233fefa730/`,
      ];
      const others = naming.filter(
        (each) => each.startsWith(CITY) && !own.some((path) => each.startsWith(path)),
      );
      // Who objects in time must be able to say to whom.
      expect(others).toEqual([`${CITY}objection/index.html`]);
      expect(naming.filter((each) => !each.startsWith(CITY) && !each.startsWith('jia-'))).toEqual(
        [],
      );
      for (const each of naming.filter((path) => path.startsWith(PAST)))
        expect(site.read(each), each).not.toContain(HIDDEN);
      expect(page(`${CITY}objection/`)).toContain(`${HIDDEN}（示例轴承有限公司质检班长）`);
      expect(page(`${CITY}objection/`)).not.toContain('赵某甲');
    });

    it('objects to no row whose name is shown no longer', () => {
      const html = page(`${PAST}qualified-list/`);
      expect(words(elementWithId(html, 'entry-9')!)).toContain('对孙某丙反映情况');
      expect(words(elementWithId(html, 'entry-10')!)).not.toContain('反映情况');
    });

    it('asks first who applies, and looks up no person', () => {
      const html = page(`${CITY}eligibility/`);
      expect(html.indexOf('data-fact="applicant"')).toBeLessThan(html.indexOf('data-fact="day-'));
      expect(html).toMatch(/class="preset some"/);
      expect(html).not.toMatch(/(“[^”]+三年内不得申报同一奖项[^”]*) …… \1/);
      const alone = page('mao-prefecture/eligibility/');
      expect(alone).toMatch(/<div class="preset"[^>]* hidden/);
      expect(words(alone)).not.toContain('集团与子公司');
      expect(words(page('yin-district/eligibility/'))).toContain('集团与子公司');
    });

    it('is one row of open data for each team and project, with what it belongs to', () => {
      const csv = site.read('revocations/revocations.csv');
      expect(csv.split('\r\n').filter((line) => line.includes(',chou-city,'))).toHaveLength(2);
      expect(csv).toMatch(/阀体铸造缺陷攻关.*,project,示例阀门有限公司/);
      expect(site.read('statistics/statistics.csv')).toMatch(/chou-city.*2024年度.*,10,8,8,/);
    });
  });
}
