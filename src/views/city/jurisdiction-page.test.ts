import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction, placesRule } from '../../testing/fixture-portal.ts';
import { realPortal, realVersion, setBuildDay } from '../../testing/real-portal.ts';
import { TOPICS } from '../../model/topics.ts';
import { jurisdictionPage } from './jurisdiction-page.ts';

setBuildDay('2026-11-20');

const real = (id: string) => jurisdictionPage(realVersion(id).jurisdiction)!;

describe('the home of a jurisdiction', () => {
  it.each([
    ['bayannur/draft', ['巴政办发〔2020〕17号']],
    ['luohe/2018', []],
    ['bayingolin/draft', []],
    ['jiangyin/draft', ['澄政规发〔2019〕6号']],
    ['wuhai/2020', ['乌海政办发〔2017〕33号']],
  ])('lists beside %s the documents known by number only', (id, numbers) => {
    const { notHeld } = real(id);
    expect(notHeld).toHaveLength(numbers.length);
    numbers.forEach((number, index) =>
      expect(notHeld[index]).toMatch(new RegExp(`（${number}）：文本未收录$`)),
    );
  });

  it('lists a document that two versions repeal only once', () => {
    const page = jurisdictionPage(
      fixtureJurisdiction('jia', [
        { slug: 'draft', stage: 'draft', repealsNumbers: ['示政办〔2010〕1号'] },
        { slug: 'v1', effectiveOn: '2015-01-01', repealsNumbers: ['示政办〔2010〕1号'] },
      ]),
    );
    expect(page?.notHeld).toEqual(['jia质量奖（示政办〔2010〕1号）：文本未收录']);
  });

  it('does not count a held version among the documents not held', () => {
    const page = jurisdictionPage(
      fixtureJurisdiction('jia', [
        { slug: 'v1', effectiveOn: '2015-01-01' },
        { slug: 'v2', effectiveOn: '2020-01-01', repeals: ['v1'] },
      ]),
    );
    expect(page?.notHeld).toEqual([]);
    expect(page?.versions.map(({ id, status }) => [id, status.code])).toEqual([
      ['jia/v1', 'repealed'],
      ['jia/v2', 'in-force'],
    ]);
    expect(page?.facts.id).toBe('jia/v2');
  });

  it.each([
    ['bayannur/draft', true],
    ['luohe/2018', false],
    ['bayingolin/draft', true],
    ['jiangyin/draft', true],
    ['wuhai/2020', false],
  ])('of %s says whether the text in force is missing: %j', (id, missing) => {
    expect(real(id).inForceNotHeld).toBe(missing);
  });

  it('shows every rule under exactly one fact', () => {
    for (const jurisdiction of realPortal().jurisdictions) {
      const page = jurisdictionPage(jurisdiction)!;
      const shown = page.groups.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));
      expect(shown.map(({ id }) => id).toSorted()).toEqual(
        page.version.rules.rules.map(({ id }) => id).toSorted(),
      );
    }
  });

  it('keeps a row for every fact, also where the text is silent', () => {
    const page = jurisdictionPage(
      fixtureJurisdiction('jia', [{ slug: 'v1', rules: [placesRule(3)] }]),
    )!;
    const rows = page.groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(TOPICS.length);
    expect(rows.filter(({ lines }) => lines.length > 0).map(({ topic }) => topic)).toEqual([
      'places',
    ]);
  });

  it('shows the length of a window at the stage that opens it, and none where none is set', () => {
    const lengths = Object.fromEntries(
      real('bayannur/draft').process.map(({ id, publishes }) => [id, publishes?.length]),
    );
    expect(lengths).toMatchObject({ qualification: null, publicity: '7个工作日' });
    expect(lengths['paper-review']).toBeUndefined();
  });

  it('has nothing to show where no text is held', () => {
    expect(jurisdictionPage(fixtureJurisdiction('jia', []))).toBeNull();
  });
});
