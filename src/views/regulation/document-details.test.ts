import { describe, expect, it } from 'vitest';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { realVersion, setBuildDay } from '../../testing/real-portal.ts';
import { documentDetails } from './document-details.ts';
import { versionDetails } from './version-details.ts';

setBuildDay('2026-11-20');

function valuesOf(jurisdiction: Jurisdiction, version: RegulationVersion) {
  const facts = documentDetails(jurisdiction, version, versionDetails(jurisdiction, version));
  return Object.fromEntries(facts.toReversed().map(({ name, value }) => [name, value]));
}

const real = (id: string) => {
  const { jurisdiction, version } = realVersion(id);
  return valuesOf(jurisdiction, version);
};

describe('the header of a document', () => {
  it('gives the dates and number of an issued text', () => {
    expect(real('luohe/2018')).toMatchObject({
      标题: '漯河市市长质量奖管理办法',
      发文字号: '漯政办〔2018〕76号',
      发文机关: '漯河市人民政府办公室',
      成文日期: '2018-08-22',
      施行日期: '2019-01-01',
      有效期: '本办法未规定',
      效力状态: '已施行，未见废止',
      来源文件: 'luohe-2018.txt',
    });
  });

  it('prints a blank day as the text prints it and says that it is blank', () => {
    expect(real('jiangyin/draft')['施行日期']).toBe('2022年5月 日起施行（日期空缺）');
  });

  it('says on which day a text was published, or that this is not held', () => {
    const { jurisdiction, version } = realVersion('luohe/2018');
    const dated = { ...version, about: { ...version.about, publishedOn: '2018-08-27' } };
    expect(valuesOf(jurisdiction, dated)['发布日期']).toBe('2018-08-27');
    expect(real('luohe/2018')['发布日期']).toBe('未收录');
  });

  it('says that a draft without number, issuer or day states none', () => {
    expect(real('bayannur/draft')).toMatchObject({
      标题: '巴彦淖尔市市长质量奖管理办法（修订征求意见稿）',
      发文字号: '未载明',
      发文机关: '未载明',
      成文日期: '未载明',
      施行日期: '自印发之日起施行',
    });
  });

  it.each([
    ['bayannur/draft', '“本办法有效期5年，自印发之日起施行”'],
    ['bayingolin/draft', '“自公布之日起试行”'],
    ['jiangyin/draft', '“有效期三年”'],
  ])('quotes the intended term of the draft %s and computes nothing', (id, words) => {
    expect(real(id)['有效期']).toBe(words);
  });

  it('computes the last day of an issued term beside its words', () => {
    const jurisdiction = fixtureJurisdiction('jia', [
      { slug: 'v1', effectiveOn: '2024-03-01', termYears: 5 },
    ]);
    expect(valuesOf(jurisdiction, jurisdiction.versions[0]!)['有效期']).toBe(
      '“本办法”，推算至 2029-02-28',
    );
  });

  it.each([
    ['bayannur/draft', '拟废止', '巴政办发〔2020〕17号（文本未收录）'],
    ['jiangyin/draft', '拟废止', '澄政规发〔2019〕6号（文本未收录）'],
    ['wuhai/2020', '废止', '乌海政办发〔2017〕33号（文本未收录）'],
  ])('names the document that %s repeals under %s', (id, name, value) => {
    expect(real(id)[name]?.slice(-value.length)).toBe(value);
  });

  it('names a repealed text that is held by title and number, not by its folder', () => {
    const jurisdiction = fixtureJurisdiction('jia', [
      { slug: 'v1', effectiveOn: '2015-01-01', documentNumber: '示政办〔2015〕1号' },
      { slug: 'v2', effectiveOn: '2020-01-01', repeals: ['v1'] },
    ]);
    expect(valuesOf(jurisdiction, jurisdiction.versions[1]!)['废止']).toBe(
      '《示例奖管理办法》示政办〔2015〕1号',
    );
  });

  it('has no line on repeals where nothing is repealed', () => {
    expect(Object.keys(real('luohe/2018'))).not.toContain('废止');
  });

  it('lists everything that is not known about the source', () => {
    const { jurisdiction, version } = realVersion('jiangyin/draft');
    const values = documentDetails(
      jurisdiction,
      version,
      versionDetails(jurisdiction, version),
    ).map(({ value }) => value);
    expect(version.about.provenance.unknown).toHaveLength(4);
    expect(values).toContain(version.about.provenance.unknown.join('；'));
  });
});
