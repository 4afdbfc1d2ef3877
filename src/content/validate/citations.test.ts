import { describe, expect, it } from 'vitest';
import { parseRegulation } from '../../law/regulation/parse.ts';
import { checkCitations } from './citations.ts';

const { text } = parseRegulation(
  '第一条　公示期不少于 七天。\n第二条　下列：\n（一）甲；\n（二）乙。\n另款。',
);

function reported(value: unknown) {
  const reports: [string, string, string | undefined][] = [];
  checkCitations(text, value, (code, at, values) => {
    reports.push([code, at.map(String).join('.'), 'rule' in values ? values.rule : undefined]);
  });
  return reports;
}

describe('checkCitations', () => {
  it.each([
    ['a quote that stands', { at: '1', quote: '不少于七天' }],
    ['the whole of an item', { at: '2.2', quote: '乙。' }],
    ['words of an item, cited by its article', { at: '2', quote: '（一）甲；（二）乙。' }],
    ['a value that only looks like a citation', { at: '99', title: '图' }],
    ['nothing', null],
  ])('is content with %s', (_, value) => {
    expect(reported({ a: [value] })).toEqual([]);
  });

  it.each([
    ['a quote from another article', { at: '2', quote: '公示期' }, 'quote-missing', 'quote'],
    ['a quote from another item', { at: '2.1', quote: '乙' }, 'quote-missing', 'quote'],
    ['a quote from another paragraph', { at: '2.p2', quote: '甲' }, 'quote-missing', 'quote'],
    ['an empty quote', { at: '1', quote: ' ' }, 'quote-missing', 'quote'],
    ['an article too many', { at: '3', quote: '公示期' }, 'place-missing', 'at'],
    ['an item too many', { at: '2.3', quote: '乙' }, 'place-missing', 'at'],
    ['no address at all', { at: '第一条', quote: '公示期' }, 'place-missing', 'at'],
  ])('reports %s', (_, citation, code, part) => {
    expect(reported({ cites: [citation] })).toEqual([[code, `cites.0.${part}`, 'cites']]);
  });

  it('finds citations however deep, and names the innermost rule with an id', () => {
    const bad = { at: '9', quote: '无' };
    expect(
      reported({
        effective: { cites: [bad] },
        rules: [{ id: 'places', cites: [bad, { at: '1', quote: '七天' }, bad] }],
        groups: [{ id: 'outer', inner: [{ id: 'inner', places: [bad] }] }],
      }),
    ).toEqual([
      ['place-missing', 'effective.cites.0.at', 'effective'],
      ['place-missing', 'rules.0.cites.0.at', 'places'],
      ['place-missing', 'rules.0.cites.2.at', 'places'],
      ['place-missing', 'groups.0.inner.0.places.0.at', 'inner'],
    ]);
  });
});
