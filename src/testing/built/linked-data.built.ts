import { expect, test } from 'vitest';
import { textOf } from '../site/html.ts';
import { BASE, PAGES, htmlOf } from './built-site.ts';

interface Thing {
  '@type': string;
  name?: string;
  url?: string;
  itemListElement?: { name: string; item?: string }[];
  [property: string]: unknown;
}

function thingsOf(page: string): Thing[] {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(htmlOf(page)) ?? [];
  if (text === undefined) return [];
  return (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
}
const typed = (type: string) =>
  PAGES.flatMap((page) =>
    thingsOf(page)
      .filter((thing) => thing['@type'] === type)
      .map((thing) => ({ page, thing })),
  );

test('every page below the first says where it stands, as its visible trail does', () => {
  for (const page of PAGES.filter((each) => !/^\/(?:404\.html|styleguide\/)?$/.test(each))) {
    const trail = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    const [, shown = ''] = /<nav aria-label="位置"[^>]*>(.*?)<\/nav>/s.exec(htmlOf(page)) ?? [];
    const places = trail?.itemListElement ?? [];
    expect(places.map(({ name }) => name).join('›'), page).toBe(
      textOf(shown).replaceAll(/\s/g, ''),
    );
    expect(places[0]?.item, page).toBe(BASE);
  }
});

test('every regulation is a piece of legislation with its files, and no draft has force', () => {
  const texts = typed('Legislation');
  expect(texts.map(({ page }) => page).toSorted()).toEqual(
    PAGES.filter((page) => /^\/[^/]+\/regulations\/[^/]+\/$/.test(page)).toSorted(),
  );
  for (const { page, thing } of texts) {
    expect(thing.url).toBe(BASE + page.slice(1));
    expect(
      thing['legislationLegalForce'] === 'https://schema.org/InForce' &&
        thing['creativeWorkStatus'],
      page,
    ).toBeFalsy();
    expect((thing['encoding'] as object[]).length).toBe(3);
  }
});

test('every list is a dataset, every city an award, the first page the site', () => {
  expect(
    typed('Dataset')
      .map(({ page }) => page)
      .toSorted(),
  ).toEqual(['/calls/', '/data/', '/publicity/', '/revocations/', '/statistics/', '/winners/']);
  expect(typed('GovernmentService')).toHaveLength(5);
  expect(typed('WebSite').map(({ page, thing }) => [page, thing.url])).toEqual([['/', BASE]]);
});
