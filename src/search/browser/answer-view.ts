import type { Group, Jump, OtherWording, SearchAnswer } from '../shared/search-answer.ts';
import {
  KIND_NAMES,
  SEARCH_WORDS,
  allInWording,
  draftTag,
  otherWordingHeading,
} from '../../messages/search/search.ts';
import { NO_SEARCH, writeSearchAddress } from './address.ts';
import { make, segmentNodes } from '../../elements/shared/dom.ts';

/** What answers exactly as page elements: the places named, then the documents. */
export function answerView({ jumps, exact }: SearchAnswer, base: string): HTMLElement[] {
  return [
    ...(jumps.length > 0 ? [jumpSection(jumps, base)] : []),
    ...exact.map((group) => groupSection(group, base, 'h2')),
  ];
}

/** Pages that say it in other words, each wording under its heading, with the way to all of its pages. */
export function otherWordingsView(others: readonly OtherWording[], base: string): HTMLElement[] {
  return others.map(({ wording, groups, total }, index) => {
    const id = `search-other-${index}`;
    const address = `${base}search/${writeSearchAddress({ ...NO_SEARCH, text: wording })}`;
    const all = make('a', { href: address }, allInWording(wording, total));
    return make(
      'section',
      { class: 'search-other', 'aria-labelledby': id },
      make('h2', { id }, otherWordingHeading(wording)),
      ...groups.map((group) => groupSection(group, base, 'h3')),
      ...(groups.length < total ? [make('p', { class: 'search-all' }, all)] : []),
    );
  });
}

/** What is nearest where nothing answers exactly, under its heading. */
export function relatedView(related: readonly Group[], base: string): HTMLElement[] {
  if (related.length === 0) return [];
  return [
    make(
      'section',
      { class: 'search-related', 'aria-labelledby': 'search-related' },
      make('h2', { id: 'search-related' }, SEARCH_WORDS.relatedHeading),
      ...related.map((group) => groupSection(group, base, 'h3')),
    ),
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
    ...(sample ? [make('span', { class: 'sample-mark' }, SEARCH_WORDS.sample)] : []),
    ...(status === null
      ? []
      : [
          draft ? seal(draftTag(titleNote, status)) : make('span', { class: 'search-tag' }, status),
        ]),
  ];
}
