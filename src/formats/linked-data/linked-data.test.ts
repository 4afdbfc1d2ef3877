import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../law/regulation/status.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { legislation } from './legislation.ts';
import { linkedDataText, withLinkedData } from './linked-data.ts';

const PAGE = '<html><head><title>x</title></head><body></body></html>';
const blockOf = (html: string) =>
  /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);

describe('the block of a page', () => {
  it('stands in the head, once, and a page with nothing to say has none', () => {
    expect(withLinkedData(PAGE, [], undefined)).toBe(PAGE);
    const html = withLinkedData(PAGE, [{ '@type': 'Thing', name: '甲' }], undefined);
    expect(html).toContain('"name":"甲"}]}</script></head><body>');
  });

  it('can hold any words without ending early', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', '$&', '$`')),
        (name) => {
          const html = withLinkedData(PAGE, [{ '@type': 'Thing', name }], undefined);
          const inside = blockOf(html)?.[1] ?? '';
          expect(inside).not.toContain('<');
          expect((JSON.parse(inside) as { '@graph': object[] })['@graph']).toEqual([
            { '@type': 'Thing', name },
          ]);
        },
      ),
    );
  });

  it('makes addresses absolute where the origin is known, and words never', () => {
    const things = [{ '@type': 'Thing', url: '/a/', name: '/a/' }];
    expect(linkedDataText(things, new URL('https://award.example.cn'))).toContain(
      '"url":"https://award.example.cn/a/","name":"/a/"',
    );
    expect(linkedDataText(things, undefined)).toContain('"url":"/a/"');
  });
});

it('numbers the places of a trail, the page itself without an address', () => {
  expect(breadcrumbList([{ href: '/', text: '首页' }], '漯河市')).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: '/' },
      { '@type': 'ListItem', position: 2, name: '漯河市' },
    ],
  });
});

describe('a regulation', () => {
  const facts = {
    url: '/mou/regulations/2020/',
    title: '某市市长质量奖管理办法',
    draftLabel: null,
    documentNumber: null,
    issuer: null,
    place: '某市',
    signedOn: null,
    status: 'in-force' as const,
    hasTerm: true,
    files: [],
  };

  it('leaves out what its source does not say', () => {
    expect(Object.keys(legislation(facts))).not.toContain('legislationIdentifier');
    expect(Object.keys(legislation(facts))).not.toContain('legislationPassedBy');
    expect(Object.keys(legislation(facts))).not.toContain('legislationDate');
  });

  const FORCES: Record<Status, string | undefined> = {
    'in-force': 'https://schema.org/InForce',
    draft: 'https://schema.org/NotInForce',
    issued: 'https://schema.org/NotInForce',
    amended: 'https://schema.org/NotInForce',
    repealed: 'https://schema.org/NotInForce',
    expired: undefined,
    superseded: undefined,
    undated: undefined,
  };
  it('T17: claims no legal force for a text without a term', () => {
    expect(legislation({ ...facts, hasTerm: false })).not.toHaveProperty('legislationLegalForce');
  });

  it.each(Object.keys(FORCES) as Status[])('of status %s says only what is certain', (status) => {
    expect(legislation({ ...facts, status })['legislationLegalForce']).toBe(FORCES[status]);
  });
});
