import { describe, expect, it } from 'vitest';
import { allArticles } from '../../law/regulation/regulation-text.ts';
import { fixtureJurisdiction, placesRule } from '../../testing/fixture-portal.ts';
import { ISSUED } from '../../testing/issued-source.ts';
import { realPortal, realVersion } from '../../testing/real-portal.ts';
import { regulationPage } from './regulation-page.ts';

type Cites = { at: string }[];

/** The part of the text a citation such as `18.p2` belongs to. */
const partOf = ({ at }: { at: string }) => at.split('.')[0]!;
const partsOf = (cites: Cites) => [...new Set(cites.map(partOf))].toSorted();
const byId = (expected: [string, string[]][]) =>
  Object.fromEntries(expected.filter(([, parts]) => parts.length > 0));

describe.each(ISSUED)('the margins of $id', ({ id }) => {
  const { jurisdiction, version } = realVersion(id);
  const { rules, notes, text } = version;
  const page = regulationPage(jurisdiction, version);
  const parts = [
    'letter',
    'title',
    ...text.chapters.map((chapter) => `ch${chapter.number}`),
    ...allArticles(text).map((article) => String(article.number)),
    ...text.annexes.map((_, index) => `annex${index + 1}`),
    'colophon',
  ];

  /** Where each entry of one kind stands: id → the parts in whose margin it is. */
  function placed(kind: 'rules' | 'conditions' | 'notes'): Record<string, string[]> {
    const where: Record<string, string[]> = {};
    for (const part of parts)
      for (const entry of page.marginOf(part)[kind]) (where[entry.id] ??= []).push(part);
    for (const list of Object.values(where)) list.sort();
    return where;
  }

  it('hold every rule once, beside the article it cites first', () => {
    expect(rules.rules.length).toBeGreaterThan(20);
    expect(placed('rules')).toEqual(
      byId(rules.rules.map((rule) => [rule.id, rule.cites.slice(0, 1).map(partOf)])),
    );
  });

  it('hold every condition for applying beside each article it cites', () => {
    expect(placed('conditions')).toEqual(
      byId((rules.eligibility?.conditions ?? []).map((each) => [each.id, partsOf(each.cites)])),
    );
  });

  it('hold every note on the words beside each part it concerns', () => {
    const onWords = notes.filter((note) => note.kind !== 'layout');
    expect(onWords.length).toBeGreaterThan(10);
    expect(placed('notes')).toEqual(byId(onWords.map((note) => [note.id, partsOf(note.places)])));
  });

  it('leave no note out of the index below the text, not even one on the layout', () => {
    expect(page.notes.map((note) => note.id)).toEqual(notes.map((note) => note.id));
  });
});

it('says each rule in the margin as the facts say it', () => {
  const { jurisdiction, version } = realVersion('luohe/2018');
  const { rules } = regulationPage(jurisdiction, version).marginOf('17');
  expect(rules).toMatchObject([
    {
      id: 'proposed-winners',
      sentence: '拟奖名单公示（拟奖单位）：应不少于7天，渠道：新闻媒体',
      // The article beside which it stands needs no citation.
      cites: [],
    },
  ]);
});

it('names beside an article the rules that stand elsewhere and rest on it as well', () => {
  const rule = { ...placesRule(3), cites: [...placesRule(3).cites, { at: '1', quote: '本办法' }] };
  const jurisdiction = fixtureJurisdiction('jia', [{ slug: 'v1', rules: [rule] }]);
  const { marginOf } = regulationPage(jurisdiction, jurisdiction.versions[0]!);
  expect(marginOf('1').rules).toEqual([]);
  expect(marginOf('1').uses).toMatchObject([
    { id: 'places-3', cites: [{ label: '第三条第一款' }] },
  ]);
  expect(marginOf('3').rules).toMatchObject([{ id: 'places-3', cites: [{ label: '第一条' }] }]);
});

it('names beside an article the records whose check rested on it', () => {
  const { jurisdiction, version } = realVersion('luohe/2018');
  const { applied, open } = regulationPage(jurisdiction, version).marginOf('17');
  expect(applied.filter(({ checked }) => checked).length).toBeGreaterThan(0);
  expect(new Set(applied.map(({ href }) => href)).size).toBe(applied.length);
  expect(open.applied).toBe(false);
});

it('leaves the margin of an uncited article empty', () => {
  const jurisdiction = fixtureJurisdiction('jia', [{ slug: 'v1', rules: [placesRule(3)] }]);
  const { marginOf } = regulationPage(jurisdiction, jurisdiction.versions[0]!);
  expect(marginOf('1')).toMatchObject({
    rules: [],
    conditions: [],
    notes: [],
    uses: [],
    applied: [],
  });
  expect(marginOf('3').rules.map((rule) => rule.id)).toEqual(['places-3']);
});

it('puts a note that names two paragraphs of one article there once', () => {
  const note = {
    id: 'twice',
    kind: 'inconsistency' as const,
    places: [
      { at: '3.p1', quote: '名额' },
      { at: '3.p2', quote: '公示期' },
    ],
    note: '说明',
  };
  const jurisdiction = fixtureJurisdiction('jia', [{ slug: 'v1', notes: [note] }]);
  const { marginOf } = regulationPage(jurisdiction, jurisdiction.versions[0]!);
  expect(marginOf('3').notes.map(({ id }) => id)).toEqual(['twice']);
});

it('tells of each text whether anything states when it became public', () => {
  const known = Object.fromEntries(
    realPortal().jurisdictions.flatMap((jurisdiction) =>
      jurisdiction.versions.map((version) => [
        version.id,
        regulationPage(jurisdiction, version).publicationKnown,
      ]),
    ),
  );
  expect(known).toEqual({
    'luohe/2018': true,
    'wuhai/2020': true,
    'bayannur/draft': false,
    'bayingolin/draft': false,
    'jiangyin/draft': false,
  });
});
