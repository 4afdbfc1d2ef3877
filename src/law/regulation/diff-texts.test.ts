import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regulation } from '../../testing/arbitraries/regulation-arbitrary.ts';
import { diffTexts } from './diff-texts.ts';
import type { UnitDiff } from './diff-texts.ts';
import { toChineseNumeral } from './numerals.ts';
import { parseRegulation } from './parse.ts';
import { textUnits } from './text-units.ts';

const SCOPE = '本办法适用于市长质量奖的申报、评审和监督管理。';
const CYCLE = '市长质量奖每两年评审一次，每届不超过三个组织。';
const CONDITIONS = '申报组织应当符合下列条件：\n（一）在本市登记注册；\n（二）连续经营三年以上。';
const PUBLICITY = '拟奖名单向社会公示，公示期为5个工作日。';
const FORCE = '本办法自2020年1月1日起施行。';

/** A text of the given articles, numbered as they stand. */
function textOf(...articles: string[]) {
  const lines = articles.map((words, index) => `第${toChineseNumeral(index + 1)}条　${words}`);
  const { text, problems } = parseRegulation(['示例办法', ...lines].join('\n'));
  expect(problems).toEqual([]);
  return text;
}

/** What became of each part, in one line: change, old and new number, changed words. */
function said({ change, before, after, moved, renumbered, segments }: UnitDiff): string {
  const words = segments
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => (kind === 'added' ? '+' : '-') + text)
    .join(' ');
  const marks = [moved ? 'moved' : '', renumbered ? 'renumbered' : ''].join(' ').trim();
  const whole = change === 'added' || change === 'removed';
  return [change, before?.label ?? '', after?.label ?? '', marks, whole ? '' : words]
    .filter((part) => part !== '')
    .join(' ');
}
const diff = (before: string[], after: string[]) =>
  diffTexts(textOf(...before), textOf(...after))
    .slice(1)
    .map(said);

describe('the articles of two versions', () => {
  it('are unchanged where the words are', () => {
    expect(diff([SCOPE, CYCLE], [SCOPE, CYCLE])).toEqual([
      'unchanged 第一条 第一条',
      'unchanged 第二条 第二条',
    ]);
  });

  it('show the words that changed', () => {
    expect(diff([SCOPE, PUBLICITY], [SCOPE, PUBLICITY.replace('5', '7')])).toEqual([
      'unchanged 第一条 第一条',
      'changed 第二条 第二条 -5 +7',
    ]);
  });

  it('are only renumbered behind an article that was added', () => {
    expect(diff([SCOPE, PUBLICITY, FORCE], [SCOPE, CYCLE, PUBLICITY, FORCE])).toEqual([
      'unchanged 第一条 第一条',
      'added 第二条',
      'unchanged 第二条 第三条 renumbered',
      'unchanged 第三条 第四条 renumbered',
    ]);
  });

  it('close up behind one that was removed, which stands at its old place', () => {
    expect(diff([SCOPE, CYCLE, FORCE], [SCOPE, FORCE])).toEqual([
      'unchanged 第一条 第一条',
      'removed 第二条',
      'unchanged 第三条 第二条 renumbered',
    ]);
  });

  it('are recognised where they moved, even with changed words', () => {
    expect(
      diff(
        [PUBLICITY, SCOPE, CYCLE, CONDITIONS, FORCE],
        [SCOPE, CYCLE, CONDITIONS, PUBLICITY.replace('5', '7'), FORCE],
      ),
    ).toEqual([
      'unchanged 第二条 第一条 renumbered',
      'unchanged 第三条 第二条 renumbered',
      'unchanged 第四条 第三条 renumbered',
      'changed 第一条 第四条 moved renumbered -5 +7',
      'unchanged 第五条 第五条',
    ]);
  });

  it('show an item that was added', () => {
    expect(diff([CONDITIONS], [`${CONDITIONS}\n（三）近三年无事故。`])).toEqual([
      'changed 第一条 第一条 +\n（三）近三年无事故。',
    ]);
  });

  it('are another article where hardly a word is left', () => {
    expect(diff([SCOPE, CYCLE, FORCE], [SCOPE, CONDITIONS, FORCE])).toEqual([
      'unchanged 第一条 第一条',
      'added 第二条',
      'removed 第二条',
      'unchanged 第三条 第三条',
    ]);
  });
});

describe('the other parts of two versions', () => {
  const parts = (text: string) => parseRegulation(text).text;
  const BODY = `示例办法\n第一章　总则\n第一条　${SCOPE}`;

  it('answer each other, spaces apart: letter, title, chapters, annex, colophon', () => {
    const before = parts(
      `<!-- 印发通知 -->\n旧函\n<!-- 正文 -->\n${BODY}\n<!-- 附件 -->\n流程图\n申报\n评审\n<!-- 版记 -->\n印`,
    );
    const after = parts(
      `<!-- 印发通知 -->\n新函\n<!-- 正文 -->\n${BODY.replace('总则', '总　则')}\n第二章　附则\n第二条　${FORCE}\n<!-- 附件 -->\n流程图\n申报\n审核\n<!-- 版记 -->\n印`,
    );
    expect(diffTexts(before, after).map(said)).toEqual([
      'changed 印发通知 印发通知 -旧 +新',
      'unchanged 标题 标题',
      'unchanged 第一章 第一章',
      'unchanged 第一条 第一条',
      'added 第二章',
      'added 第二条',
      'changed 附件 附件 -评审 +审核',
      'unchanged 版记 版记',
    ]);
  });

  it('know an unnumbered paragraph that opens a chapter', () => {
    const opened = parts(`示例办法\n第一章　总则\n引言一句。\n第一条　${SCOPE}`);
    expect(diffTexts(parts(BODY), opened).map(said)).toContain('added 第一章第一款');
  });
});

describe('any regulation', () => {
  it('has no change against itself', () => {
    fc.assert(
      fc.property(regulation, (text) => {
        for (const each of diffTexts(text, text))
          expect(each).toMatchObject({ change: 'unchanged', moved: false, renumbered: false });
      }),
      { numRuns: 40 },
    );
  });

  it('can be put together again on either side of a comparison', () => {
    fc.assert(
      fc.property(regulation, regulation, (before, after) => {
        const diffs = diffTexts(before, after);
        const bare = (words: string) => words.replaceAll(' ', '');
        const side = (kind: 'added' | 'removed') => (each: UnitDiff) =>
          bare(each.segments.flatMap((part) => (part.kind === kind ? [] : part.text)).join(''));
        expect(diffs.filter((each) => each.after).map(side('removed'))).toEqual(
          textUnits(after).map(({ words }) => bare(words)),
        );
        expect(
          diffs
            .filter((each) => each.before)
            .map(side('added'))
            .sort(),
        ).toEqual(
          textUnits(before)
            .map(({ words }) => bare(words))
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
