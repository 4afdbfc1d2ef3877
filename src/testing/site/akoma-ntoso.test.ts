import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akomaNtoso } from '../../formats/akoma-ntoso.ts';
import { plainLines } from '../../law/regulation/print.ts';
import type { RegulationText } from '../../law/regulation/regulation-text.ts';
import { regulationAkoma } from '../../views/regulation/regulation-akoma.ts';
import { textOf } from './html.ts';
import { realPortal } from '../real-portal.ts';
import { regulation } from '../arbitraries/regulation-arbitrary.ts';
import { grammarErrors } from './standards.ts';

const faults = (...files: string[]) => grammarErrors('akoma-ntoso', ...files);

const squeezed = (text: string) => text.replaceAll(/\s/g, '');
/** The words of a file, its envelopes left out. */
const words = (xml: string) =>
  squeezed(textOf(xml.replaceAll(/<\?.*?\?>|<meta>.*?<\/meta>/gs, '')));
/** The official words in the order of the file, which puts the colophon before the annexes. */
const wordsOf = (text: RegulationText) =>
  squeezed(
    [
      ...plainLines({ ...text, annexes: [], colophon: [] }),
      ...text.colophon,
      ...text.annexes.flat(),
    ].join(''),
  );
const idsOf = (xml: string) => [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id);

const versions = realPortal().jurisdictions.flatMap((jurisdiction) =>
  jurisdiction.versions.map((version) => ({
    id: version.id,
    text: version.text,
    draft: version.about.stage === 'draft',
    xml: regulationAkoma(jurisdiction, version),
  })),
);

describe.each(versions)('$id as Akoma Ntoso', ({ text, draft, xml }) => {
  it('keeps to the content models of the standard', async () => {
    expect(await faults(xml)).toEqual([]);
  });

  it('holds every official word in its order, and no other', () => {
    expect(words(xml)).toBe(wordsOf(text));
  });

  it('names each article once', () => {
    const articles = text.chapters.flatMap((chapter) => chapter.articles);
    expect(xml.match(/<article /g)).toHaveLength(articles.length);
    for (const { number, label } of articles)
      expect(xml).toContain(`<article eId="art_${number}">\n<num>${label}</num>`);
  });

  it('is a bill as long as it is a draft', () => {
    expect(xml).toContain(draft ? '<bill ' : '<act ');
    expect(xml).not.toContain(draft ? '<act ' : '<bill ');
  });
});

describe('the grammar', () => {
  const { xml } = versions[0]!;
  it.each([
    ['an article without an eId', ' eId="art_1"', ''],
    ['two articles of one eId', 'eId="art_2"', 'eId="art_1"'],
    ['an element the standard does not have', '<preface>', '<preface><title>x</title>'],
    ['text outside a paragraph', '<body>', '<body>x'],
    ['a work without an author', /<FRBRauthor href="#issuer"\/>\n/, ''],
    ['a date that does not exist', /date="\d{4}-\d\d-\d\d"/, 'date="2026-02-30"'],
    ['two bodies', '</body>', '</body><body/>'],
  ])('refuses %s', async (_, good, bad) => {
    const broken = xml.replace(good, bad);
    expect(broken).not.toBe(xml);
    expect(await faults(broken)).not.toEqual([]);
  });
});

const facts = {
  id: 'mou/regulations/draft',
  title: '<某> & "办法"',
  draft: true,
  documentNumber: null,
  issuer: null,
  signedOn: null,
  effectiveOn: null,
  recordedOn: '2026-01-01',
  amended: null,
  portal: '门户',
};

it('tells when a decision changed a text, and who put its words together', async () => {
  const xml = akomaNtoso(
    {
      ...facts,
      draft: false,
      effectiveOn: '2024-05-01',
      amended: {
        earlier: 'mou/regulations/2020',
        begun: '2020-01-01',
        decision: '关于修改《某办法》的决定',
        on: '2024-05-01',
        byPortal: true,
      },
    },
    versions[0]!.text,
  );
  expect(await faults(xml)).toEqual([]);
  expect(xml).toContain(
    '<eventRef eId="amended" date="2024-05-01" source="#decision" type="amendment"/>',
  );
  expect(xml).toMatch(/<FRBRExpression>.*<FRBRauthor href="#portal"\/>.*<\/FRBRExpression>/s);
  expect(versions[0]!.xml).not.toContain('<lifecycle');
});

it('can hold any regulation', async () => {
  const texts = fc.sample(regulation, 60).filter(({ chapters }) => chapters.length > 0);
  const files = texts.map((text) => akomaNtoso(facts, text));
  for (const [at, text] of texts.entries()) {
    expect(words(files[at]!)).toBe(wordsOf(text));
    expect(new Set(idsOf(files[at]!)).size).toBe(idsOf(files[at]!).length);
  }
  expect(await faults(...files)).toEqual([]);
});
