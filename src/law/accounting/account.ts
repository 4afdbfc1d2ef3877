import { anchorOf, parseAddress } from '../regulation/address.ts';
import type { Address } from '../regulation/address.ts';
import { withoutSpace } from '../regulation/quote.ts';
import type { RegulationText } from '../regulation/regulation-text.ts';
import { paragraphOf, stretchesOf } from './clauses.ts';
import type { Clause, Part, Stretch } from './clauses.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention, Read } from './mentions.ts';

/** A clause and everything the portal made of it; nothing is not knowing, and said so. */
export interface ClauseAccount {
  clause: Clause;
  mentions: Mention[];
}

/**
 * Each clause of a text with the rules, conditions, steps, notes and dates whose quotation overlaps it and the
 * entries of `covered` that name it. A quotation counts where it stands first in its place: words that stand twice are
 * quoted longer; only a flow chart names one actor again and again. Stops and brackets alone overlap nothing.
 */
export function accountOf(read: Read): ClauseAccount[] {
  const stretches = stretchesOf(read.text);
  const held = new Map<Clause, Mention[]>();
  for (const { at, quote, mention } of mentionsOf(read))
    for (const clause of clausesAt(stretches, at, quote, mention.kind === 'flow-chart'))
      held.set(clause, [...(held.get(clause) ?? []), mention]);
  return stretches
    .flatMap(({ parts }) => parts)
    .flatMap((part) => part.clauses)
    .map(({ clause }) => ({ clause, mentions: held.get(clause) ?? [] }));
}

/** The clauses nobody made anything of. */
export function leftOver(account: readonly ClauseAccount[]): Clause[] {
  return account.filter(({ mentions }) => mentions.length === 0).map(({ clause }) => clause);
}

/** The clauses a quotation overlaps, or without a quotation all of the place. */
export function clausesIn(text: RegulationText, at: string, quote?: string): Clause[] {
  return clausesAt(stretchesOf(text), at, quote);
}

function clausesAt(
  stretches: readonly Stretch[],
  at: string,
  quote?: string,
  everywhere = false,
): Clause[] {
  const address = parseAddress(at);
  const stretch = address && stretches.find((each) => sameStretch(each.address, address));
  if (!stretch) return [];
  const within = partsAt(address, stretch.parts);
  const [first] = within;
  const last = within.at(-1);
  if (!first || !last) return [];
  const whole = { from: first.from, until: last.until };
  const spans = quote === undefined ? [whole] : spansOf(withoutSpace(quote), stretch.flat, whole);
  return within
    .flatMap((part) => part.clauses)
    .filter((clause) =>
      (everywhere ? spans : spans.slice(0, 1)).some(
        ({ from, until }) => clause.from < until && from < clause.until,
      ),
    )
    .map(({ clause }) => clause);
}

interface Span {
  from: number;
  until: number;
}

/** Where words stand within a span of a text, first to last. */
function spansOf(words: string, flat: string, within: Span): Span[] {
  const spans: Span[] = [];
  let from = flat.indexOf(words, within.from);
  while (words && from >= 0 && from + words.length <= within.until) {
    spans.push({ from, until: from + words.length });
    from = flat.indexOf(words, from + words.length);
  }
  return spans;
}

function sameStretch(stretch: Address, address: Address): boolean {
  return address.kind === 'article'
    ? stretch.kind === 'article' && stretch.article === address.article
    : anchorOf(stretch) === anchorOf(address);
}

function partsAt(address: Address, parts: readonly Part[]): Part[] {
  if (address.kind !== 'article') return [...parts];
  const paragraph = paragraphOf(address, parts);
  return parts.filter(
    (part) =>
      (paragraph === undefined || part.paragraph === paragraph) &&
      (address.item === undefined || part.item === address.item),
  );
}
