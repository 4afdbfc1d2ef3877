import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { governingVersion, versionStatus } from '../../law/regulation/governing-version.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { contentOf } from '../../testing/content-builder.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { VALID_FILES } from '../../testing/valid-content.ts';
import { loadPortal } from '../load-portal.ts';

const fileOf = (version: string, name: string) =>
  `jurisdictions/amended/regulations/${version}/${name}`;

let content: TestContent;
beforeEach(() => {
  content = contentOf({ 'site.yaml': VALID_FILES['site.yaml']! });
  cpSync('src/testing/fixtures/amended', join(content.root, 'jurisdictions/amended'), {
    recursive: true,
  });
});

const said = () => content.findings().map(findingLine);

function versions() {
  const { portal, findings } = loadPortal(content.root);
  expect(findings).toEqual([]);
  return portal!.jurisdictions[0]!.versions;
}

it('enters: the text the portal put together after a decision, and the one the authority published whole', () => {
  expect(versions().map(({ slug, decision }) => [slug, decision !== null])).toEqual([
    ['2020', false],
    ['2023', true],
    ['2026', true],
  ]);
});

it.each([
  ['2023-04-30', '2020', ['in-force', 'issued', 'issued']],
  ['2023-05-01', '2023', ['amended', 'in-force', 'issued']],
  ['2025-12-31', '2023', ['amended', 'in-force', 'issued']],
  ['2026-01-01', '2026', ['amended', 'amended', 'in-force']],
  ['2030-02-28', '2026', ['amended', 'amended', 'in-force']],
  // The term runs from the day the text began, whatever changed it.
  ['2030-03-01', '2026', ['amended', 'amended', 'expired']],
])('T18: on %s the text of %s governs', (day, slug, statuses) => {
  const all = versions();
  expect(governingVersion(day, all)?.slug).toBe(slug);
  expect(all.map((each) => versionStatus(day, each, all))).toEqual(statuses);
});

describe('a text put together by the portal', () => {
  it.each([
    ['a word too many', '每2年评选1届', '每2年公开评选1届', '第二条应当是'],
    ['an article left out', '第五条　对公示有异议的，应当自公示之日起5日内书面向县市场监管局提出。\n\n', '', '第五条'],
    ['a name left as it was', '第四条　县市场监管局', '第四条　县质监局', '第四条应当是“…县市场监管局'],
  ])('is held against the decision: %s', (_, words, by, told) => {
    content.replace(fileOf('2023', 'text.md'), words, by);
    expect(said().join('\n')).toContain('amendment-differs');
    expect(said().join('\n')).toContain(told);
  });

  it('needs the changes written down', () => {
    content.withFile(fileOf('2023', 'regulation.yaml'), (text) =>
      text.replace(/ {2}changes:\n(?: {4}.*\n)+/, ''),
    );
    expect(said()).toEqual([expect.stringContaining('没有写决定改了哪几处')]);
  });

  it('rests on words of the decision, and each of them stands in its source', () => {
    content.replace(fileOf('2023', 'decision.md'), '近3年内', '近4年内');
    expect(said().join('\n')).toMatch(/decision\.md:\d+:\d+ {2}source-differs/);
  });
});

it.each([
  ['a change of another place than the decision names', 'place: "2.p2"', 'place: "2.p1"', '没有提到它'],
  ['a place that is not there', 'place: "2.p2"', 'place: "2.p4"', '做不到：原文本里没有这一处'],
  ['words the decision does not quote', 'at: pt1, quote: 将第二条第二款修改为', 'at: pt3, quote: 删去第五条', '没有引号里的字句'],
  ['words that do not stand in the text', 'from: 县质监局', 'from: 县经信局', '没有 from 的字句'],
  ['words the decision does not say', 'to: 县市场监管局', 'to: 县经信局', 'amendment-differs'],
  ['a part of the decision left out', '    - { kind: delete, place: "5", by: { at: pt3, quote: 删去第五条 } }\n', '', '决定的第三部分没有录入修改'],
  ['a quotation the decision does not have', '将第三条修改为', '将第三条改成', 'quote-missing'],
  ['a version that is not held', 'version: "2020"', 'version: "2019"', '修改的版本“2019”'],
])('finds %s', (_, words, by, told) => {
  content.replace(fileOf('2023', 'regulation.yaml'), words, by);
  expect(said().join('\n')).toContain(told);
});

it('a part of the decision may be for other files', () => {
  content.replace(
    fileOf('2023', 'regulation.yaml'),
    '    - { kind: delete, place: "5", by: { at: pt3, quote: 删去第五条 } }\n',
    '',
  );
  content.replace(fileOf('2023', 'regulation.yaml'), '  changes:\n', '  others: [pt3]\n  changes:\n');
  expect(said().join('\n')).not.toContain('决定的第三部分');
});

it('changes need the decision', () => {
  content.remove(fileOf('2026', 'decision.md'));
  expect(said().join('\n')).toContain('没有收录修改决定');
});

describe('a text the authority published whole', () => {
  it('may tell its history in its head', () => {
    expect(content.read(fileOf('2026', 'text.md'))).toContain('第二次修正');
    expect(said()).toEqual([]);
  });

  it('stands behind the decision in its source', () => {
    content.replace(fileOf('2026', 'text.md'), '每2年评选1届', '每3年评选1届');
    expect(said().join('\n')).toMatch(/2026\/text\.md:9:\d+ {2}source-differs/);
  });
});
