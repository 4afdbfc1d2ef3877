import type { Group, Jump, SearchAnswer } from '../domain/search/search-answer.ts';
import { SEARCH_WORDS, draftTag } from '../wording/search.ts';
import { make, segmentNodes } from './dom.ts';

/** The answer as page elements: jumps, then matching documents, or the related ones under their heading. */
export function answerView(answer: SearchAnswer, base: string): HTMLElement[] {
  return [
    ...(answer.jumps.length > 0 ? [jumpSection(answer.jumps, base)] : []),
    ...answer.exact.map((group) => groupSection(group, base, 'h2')),
    ...(answer.related.length > 0 ? [relatedSection(answer.related, base)] : []),
  ];
}

/** What to try when nothing is found. */
export function adviceView(): HTMLElement {
  return make(
    'ul',
    { class: 'search-advice' },
    ...SEARCH_WORDS.advice.map((sentence) => make('li', {}, sentence)),
  );
}

function jumpSection(jumps: readonly Jump[], base: string): HTMLElement {
  const items = jumps.map((jump) =>
    make(
      'li',
      {},
      make(
        'a',
        { href: base + jump.href },
        [jump.title, jump.label ?? jump.documentNumber].filter(Boolean).join(' '),
      ),
      ' ',
      statusTag(jump),
    ),
  );
  return make(
    'section',
    { class: 'search-jumps', 'aria-labelledby': 'search-jumps' },
    make('h2', { id: 'search-jumps' }, SEARCH_WORDS.jumpHeading),
    make('ul', {}, ...items),
  );
}

function relatedSection(groups: readonly Group[], base: string): HTMLElement {
  return make(
    'section',
    { class: 'search-related', 'aria-labelledby': 'search-related' },
    make('h2', { id: 'search-related' }, SEARCH_WORDS.relatedHeading),
    ...groups.map((group) => groupSection(group, base, 'h3')),
  );
}

function groupSection(group: Group, base: string, level: 'h2' | 'h3'): HTMLElement {
  const headingId = `search-in-${group.id}`;
  const facts = [group.city, group.documentNumber].filter((fact) => fact !== null);
  return make(
    'section',
    { class: 'search-group', 'aria-labelledby': headingId },
    make(
      level,
      { id: headingId },
      make('a', { href: base + group.href }, ...segmentNodes(group.title)),
    ),
    make(
      'p',
      { class: 'search-facts' },
      statusTag(group),
      ...facts.map((fact) =>
        make('span', {}, ...(typeof fact === 'string' ? [fact] : segmentNodes(fact))),
      ),
    ),
    ...(group.hits.length > 0 ? [hitList(group, base)] : []),
  );
}

function hitList(group: Group, base: string): HTMLElement {
  const items = group.hits.map((hit) =>
    make(
      'li',
      {},
      make('a', { href: `${base}${group.href}#${hit.anchor}` }, hit.label),
      make('p', { class: 'search-excerpt' }, ...segmentNodes(hit.segments)),
    ),
  );
  return make('ul', { class: 'search-hits' }, ...items);
}

function statusTag(of: Pick<Group, 'draft' | 'status' | 'titleNote'>): HTMLElement {
  return of.draft
    ? make('span', { class: 'search-tag search-tag-draft' }, draftTag(of.titleNote, of.status))
    : make('span', { class: 'search-tag' }, of.status);
}
