import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  NOTES,
  REGULATION,
  ROUND,
  RULES,
  SOURCE,
  TEXT,
  VERSION,
} from '../testing/broken-examples/broken-example.ts';
import { contentOf, realContent, validContent } from '../testing/content-builder.ts';
import type { TestContent } from '../testing/content-builder.ts';
import { VALID_FILES } from '../testing/valid-content.ts';
import { findingLine } from '../messages/findings/findings.ts';
import { loadPortal } from './load-portal.ts';

/** What is said of one version: the rest of the content is not the matter here. */
const linesOf = (content: TestContent, folder: string) => {
  const { portal, findings } = loadPortal(content.root);
  expect(portal).toBeNull();
  return findings.filter(({ file }) => file.startsWith(`content/${folder}/`)).map(findingLine);
};
const places = (content: TestContent) =>
  content.findings().map(({ code, file, line }) => `${file}:${line} ${code}`);

describe('loadPortal', () => {
  it('reads everything a folder says', () => {
    const { portal } = loadPortal(validContent().root);
    expect(portal?.site.name).toBe('某门户');
    const [city, ...others] = portal?.jurisdictions ?? [];
    expect(others).toEqual([]);
    expect(city).toMatchObject({ slug: 'mou', about: { name: '某市' } });
    const version = city?.versions[0];
    expect(version).toMatchObject({ slug: '2020', id: 'mou/2020', about: { stage: 'issued' } });
    expect(version?.markdown).toBe(VALID_FILES[TEXT]);
    expect(new TextDecoder().decode(version?.source)).toBe(VALID_FILES[SOURCE]);
    expect(version?.rules.rules.map((rule) => rule.id)).toEqual(['places', 'vacancy']);
    expect(version?.notes.map((note) => note.id)).toEqual(['layout', 'first-round']);
    expect(version?.text.chapters.map((chapter) => chapter.title)).toEqual([
      '总则',
      '申报',
      '附则',
    ]);
  });

  it('orders cities by their order, then by their folder', () => {
    const content = validContent();
    for (const [slug, order] of [
      ['b', 'order: 2'],
      ['d', ''],
      ['c', ''],
      ['a', 'order: 3'],
    ] as const)
      content.write(
        `jurisdictions/${slug}/jurisdiction.yaml`,
        `name: ${slug}\nshortName: ${slug}\nprovince: 某省\naward: 奖\n${order}\n`,
      );
    const { portal } = loadPortal(content.root);
    expect(portal?.jurisdictions.map((each) => each.slug)).toEqual(['mou', 'b', 'a', 'c', 'd']);
  });

  it('leaves samples out on request, and checks them all the same', () => {
    const content = validContent();
    const shown = loadPortal(content.root).portal;
    expect(shown?.jurisdictions[0]?.rounds.map((round) => round.slug)).toEqual(['sample-1']);
    expect(shown?.organisations).toHaveLength(1);
    const hidden = loadPortal(content.root, { samples: false }).portal;
    expect(hidden?.jurisdictions[0]?.rounds).toEqual([]);
    expect(hidden?.organisations).toEqual([]);
    content.replace(`${ROUND}/round.yaml`, 'label', 'lable');
    expect(loadPortal(content.root, { samples: false }).portal).toBeNull();
  });

  it('reads files with a byte order mark and Windows line ends like others', () => {
    const content = contentOf(VALID_FILES);
    const before = loadPortal(content.root).portal;
    for (const path of [TEXT, REGULATION, RULES, NOTES, 'site.yaml'])
      content.withFile(path, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { portal, findings } = loadPortal(content.root);
    expect(findings).toEqual([]);
    const [version] = portal?.jurisdictions[0]?.versions ?? [];
    const [same] = before?.jurisdictions[0]?.versions ?? [];
    expect({ ...version, markdown: '' }).toEqual({ ...same, markdown: '' });
  });

  it('counts lines alike with Windows line ends', () => {
    const content = validContent();
    for (const path of [TEXT, RULES])
      content.withFile(path, (text) => text.replaceAll('\n', '\r\n'));
    content.replace(TEXT, '经营三年', '经营3年').replace(RULES, 'count: 5', 'count: five');
    expect(places(content)).toEqual([
      `content/${RULES}:10 wrong-type`,
      `content/${TEXT}:15 source-differs`,
    ]);
  });

  it('passes over hidden entries', () => {
    const content = validContent()
      .write('.DS_Store', '')
      .write('jurisdictions/.DS_Store', '')
      .write('jurisdictions/.cache/x', '')
      .write(`${VERSION}/.text.md.swp`, '');
    const { portal, findings } = loadPortal(content.root);
    expect(findings.map(findingLine)).toEqual([]);
    expect(portal?.jurisdictions.map((each) => each.slug)).toEqual(['mou']);
  });

  it('reads no city behind a link, and nothing else beside it', () => {
    const content = validContent();
    symlinkSync(join(content.root, 'jurisdictions/mou'), join(content.root, 'jurisdictions/nuo'));
    expect(places(content)).toEqual(['content/jurisdictions/nuo:1 file-link']);
  });

  it('reports every fault of every file, sorted by place', () => {
    const content = contentOf(VALID_FILES)
      .replace(NOTES, 'kind: layout', 'kind: lay-out')
      .replace(RULES, 'count: 5', 'count: -5')
      .replace(RULES, 'bound: at-most', 'bound: 最多')
      .replace('site.yaml', 'name: 某门户', 'nmae: 某门户')
      .remove(REGULATION);
    expect(places(content)).toEqual([
      `content/${NOTES}:2 wrong-value`,
      `content/${REGULATION}:1 file-missing`,
      `content/${RULES}:10 wrong-value`,
      `content/${RULES}:11 wrong-value`,
      'content/site.yaml:1 unknown-key',
    ]);
  });

  it('says of a folder that is not there what it would need', () => {
    const { portal, findings } = loadPortal('/nowhere/at/all');
    expect(portal).toBeNull();
    expect(findings.map((each) => each.code).sort()).toEqual(['file-missing', 'no-jurisdiction']);
  });
});

describe('the portal’s own content is stopped', () => {
  const LUOHE = 'jurisdictions/luohe/regulations/2018';
  const WUHAI = 'jurisdictions/wuhai/regulations/2020';

  it('by a character deleted from a quoted phrase', () => {
    const content = realContent().replace(
      `${LUOHE}/rules.yaml`,
      '{ at: "7", quote: 必须有五名（含五名）以上的评审员组成 }',
      '{ at: "7", quote: 必须有五名（含五名以上的评审员组成 }',
    );
    expect(linesOf(content, LUOHE)).toEqual([
      expect.stringMatching(
        /^content\/jurisdictions\/luohe\/regulations\/2018\/rules\.yaml:\d+:27 {2}quote-missing {2}规则“reviewers”引用的字句在第七条里找不到：“必须有五名（含五名以上的评审员组成”/,
      ),
    ]);
    const finding = content
      .findings()
      .find(({ code, file }) => code === 'quote-missing' && file.includes(LUOHE));
    content.withFile(`${LUOHE}/rules.yaml`, (text) => {
      expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain('含五名以上');
      return text;
    });
  });

  it('by a misnumbered article', () => {
    const content = realContent().replace(`${WUHAI}/text.md`, '第三十三条　', '第三十四条　');
    expect(linesOf(content, WUHAI)[0]).toMatch(
      /^content\/jurisdictions\/wuhai\/regulations\/2020\/text\.md:149:1 {2}article-order {2}.*此处是“第三十四条”，按顺序应为第 33 条/,
    );
    expect(linesOf(content, WUHAI)).toHaveLength(1);
  });

  it('by an unknown key', () => {
    const content = realContent().replace(`${LUOHE}/regulation.yaml`, 'issuer:', 'isuer:');
    expect(linesOf(content, LUOHE)).toEqual([
      expect.stringMatching(
        /2018\/regulation\.yaml:4:1 {2}unknown-key {2}没有“isuer”这个键。→ 是不是想写“issuer”？/,
      ),
    ]);
  });

  it('by a day without quotation marks', () => {
    const content = realContent().replace(`${LUOHE}/regulation.yaml`, '"2018-08-22"', '2018-08-22');
    expect(linesOf(content, LUOHE)).toEqual([
      expect.stringMatching(
        /2018\/regulation\.yaml:6:7 {2}unquoted-date {2}日期 2018-08-22 没有加引号/,
      ),
    ]);
  });

  it('by the repeal of a version that has no folder', () => {
    const content = realContent().replace(
      `${LUOHE}/regulation.yaml`,
      'repeals: []',
      'repeals:\n  - version: "2015"\n    cites:\n      - { at: "27", quote: 本办法 }',
    );
    expect(linesOf(content, LUOHE)).toEqual([
      expect.stringMatching(
        /2018\/regulation\.yaml:15:14 {2}version-missing {2}废止的版本“2015”.*没有对应的文件夹。→ 文本未收录的，改写 documentNumber/,
      ),
    ]);
  });
});
