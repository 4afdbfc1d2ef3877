import { anchorOf, parseAddress, unitOf } from '../regulation/address.ts';
import type { Address } from '../regulation/address.ts';
import { follow, paragraphsOf } from '../regulation/places.ts';
import { withoutSpace } from '../regulation/quote.ts';
import type { RegulationText } from '../regulation/regulation-text.ts';
import { stretchesOf } from './clauses.ts';
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
  const { text } = read;
  const held = new Map<Clause, Mention[]>();
  for (const { at, quote, mention } of mentionsOf(read))
    for (const clause of clausesAt(text, at, quote, mention.kind === 'flow-chart'))
      held.set(clause, [...(held.get(clause) ?? []), mention]);
  return stretchesOf(text)
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
  return clausesAt(text, at, quote);
}

function clausesAt(text: RegulationText, at: string, quote?: string, everywhere = false): Clause[] {
  const address = parseAddress(at);
  const stretch = address && stretchesOf(text).find((each) => sameStretch(each.address, address));
  if (!stretch) return [];
  const within = partsAt(address, stretch, text);
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
  return anchorOf(stretch) === anchorOf(unitOf(address));
}

/** The parts that lie in a place: 「8.1」 of 乌海 is in 第二款, the first that has items. */
function partsAt(address: Address, { parts }: Stretch, text: RegulationText): Part[] {
  const paragraphs = paragraphsOf(text, address);
  if (!paragraphs || !('within' in address)) return [...parts];
  const steps = follow(paragraphs, address.within)?.steps;
  if (!steps) return [];
  return parts.filter((part) => steps.every((step, index) => part.steps[index] === step));
}
