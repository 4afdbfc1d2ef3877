import type { Group, Jump, SearchAnswer } from '../domain/search/search-answer.ts';
import { KIND_NAMES, SEARCH_WORDS, draftTag, otherWordingHeading } from '../wording/search.ts';
import { make, segmentNodes } from './dom.ts';

/** The answer as page elements: jumps, then matching documents, or the related ones under their heading. */
export function answerView(answer: SearchAnswer, base: string): HTMLElement[] {
  return [
    ...(answer.jumps.length > 0 ? [jumpSection(answer.jumps, base)] : []),
    ...answer.exact.map((group) => groupSection(group, base, 'h2')),
    ...answer.also.map((other, index) => otherSection(other, index, base)),
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
      ...statusTags(jump),
    ),
  );
  return make(
    'section',
    { class: 'search-jumps', 'aria-labelledby': 'search-jumps' },
    make('h2', { id: 'search-jumps' }, SEARCH_WORDS.jumpHeading),
    make('ul', {}, ...items),
  );
}

function otherSection(
  { wording, groups }: SearchAnswer['also'][number],
  index: number,
  base: string,
): HTMLElement {
  const id = `search-other-${index}`;
  return make(
    'section',
    { class: 'search-other', 'aria-labelledby': id },
    make('h2', { id }, otherWordingHeading(wording)),
    ...groups.map((group) => groupSection(group, base, 'h3')),
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
  const facts = [KIND_NAMES[group.kind], group.city, group.on, group.documentNumber].filter(
    (fact) => fact !== null,
  );
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
      ...statusTags(group),
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
      make('a', { href: base + hit.href }, hit.label),
      make('p', { class: 'search-excerpt' }, ...segmentNodes(hit.segments)),
    ),
  );
  const rest = group.more > 0 ? [make('li', {}, SEARCH_WORDS.moreRows(group.more))] : [];
  return make('ul', { class: 'search-hits' }, ...items, ...rest);
}

/** What a reader must not overlook: that a page is a sample, a draft, or no longer stands. */
function statusTags({
  draft,
  status,
  titleNote,
  sample = false,
}: Pick<Group, 'draft' | 'status' | 'titleNote'> & { sample?: boolean }): HTMLElement[] {
  const seal = (text: string) => make('span', { class: 'search-tag search-tag-draft' }, text);
  return [
    ...(sample ? [seal(SEARCH_WORDS.sample)] : []),
    ...(status === null
      ? []
      : [
          draft ? seal(draftTag(titleNote, status)) : make('span', { class: 'search-tag' }, status),
        ]),
  ];
}
