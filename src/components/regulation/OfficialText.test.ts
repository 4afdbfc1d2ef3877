import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { regulationPage } from '../../views/regulation/regulation-page.ts';
import { elementWithId, idsOf, textOf } from '../../testing/site/html.ts';
import { ISSUED, readIssuedSource } from '../../testing/issued-source.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';
import { realVersion } from '../../testing/real-portal.ts';
import OfficialText from './OfficialText.astro';

const bare = (text: string) => text.replace(/\s/gu, '');
const words = (html: string, id: string) => bare(textOf(elementWithId(html, id) ?? `no #${id}`));

async function printed(id: string): Promise<string> {
  const { jurisdiction, version } = realVersion(id);
  const { marginOf } = regulationPage(jurisdiction, version);
  const container = await AstroContainer.create();
  return container.renderToString(OfficialText, {
    props: { text: version.text, flowCharts: version.about.flowCharts ?? [], marginOf },
  });
}

describe.each(ISSUED)('the page of $id', ({ id, articles, marks }) => {
  const source = readIssuedSource(TESTED_CONTENT, id, marks);
  let html: string;

  beforeAll(async () => {
    html = await printed(id);
  });

  it('prints every article on the page word for word', () => {
    expect(source.articles.map((_, index) => words(html, `art-${index + 1}`))).toEqual(
      source.articles,
    );
  });

  it('prints letter, title, chapters, annex and colophon on the page word for word', () => {
    expect(words(html, 'title')).toBe(source.heading);
    expect(source.chapters.map((_, index) => words(html, `ch-${index + 1}`))).toEqual(
      source.chapters,
    );
    for (const [chapter, opening] of source.openings)
      expect(words(html, `ch-${chapter}-p1`)).toBe(opening);
    for (const [anchor, part] of [
      ['letter', source.letter],
      ['annex-1', source.annex],
      ['colophon', source.colophon],
    ] as const)
      expect(words(html, anchor)).toBe(part || `no#${anchor}`);
  });

  it('leaves room for the margin notes of every part', async () => {
    const { text } = realVersion(id).version;
    const asked: string[] = [];
    const container = await AstroContainer.create();
    await container.renderToString(OfficialText, {
      props: {
        text,
        flowCharts: [],
        marginOf: (part: string) => {
          asked.push(part);
          return {
            ...{ rules: [], conditions: [], notes: [], uses: [], applied: [] },
            open: {},
          };
        },
      },
    });
    expect(asked.toSorted()).toEqual(
      [
        'title',
        ...(source.letter ? ['letter'] : []),
        ...source.chapters.map((_, index) => `ch${index + 1}`),
        ...source.articles.map((_, index) => `${index + 1}`),
        ...(source.annex ? ['annex1'] : []),
        ...(source.colophon ? ['colophon'] : []),
      ].toSorted(),
    );
  });

  it('gives no id twice', () => {
    const ids = idsOf(html);
    expect(ids.length).toBeGreaterThan(articles);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

it.each([
  ['bayannur/draft', 'art-10-2', '（二）依法在巴彦淖尔市内登记注册', '具备有关资质或证照；'],
  ['bayannur/draft', 'art-18-p2', '再次获得该奖的', '不占当年奖项名额。'],
  ['bayannur/draft', 'art-20-p3', '应当回避的评审工作人员', '退出评审活动。'],
  ['luohe/2018', 'art-8-3', '(三)具有杰出的经营业绩', '位于行业前列。'],
  ['luohe/2018', 'art-24-p2', '获奖单位应在推广', '管理整体水平的提高。'],
  ['bayingolin/draft', 'art-9-5', '（五）质量管理体系完善', '具有推广价值。'],
  ['bayingolin/draft', 'art-11-8', '（八）审议。', '公示时间不少于5个工作日。'],
  ['jiangyin/draft', 'art-8-8', '（八）承担评委会的', '日常工作。'],
  ['jiangyin/draft', 'art-19-p2', '秘书处对申报组织', '组织名单。'],
  ['wuhai/2020', 'art-8-4', '（四）研究审议拟授奖名单。', '拟授奖名单。'],
  ['wuhai/2020', 'art-42-7', '（七）发生其他严重', '行为的。'],
  ['wuhai/2020', 'art-42-p2', '获奖组织不得出售', '营利性活动。'],
  ['wuhai/2020', 'ch-7-p1', '各有关部门对获奖组织', '促进其发展。'],
])('%s answers to the permanent address #%s', async (id, anchor, first, last) => {
  const place = words(await printed(id), anchor);
  expect(place.slice(0, first.length)).toBe(first);
  expect(place.slice(-last.length)).toBe(last);
});
