import { parseAddress } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import { wordsAt } from '../../law/regulation/places.ts';
import { quoteStands } from '../../law/regulation/quote.ts';
import type { RegulationText } from '../../law/regulation/regulation-text.ts';
import type { Citation } from '../../schemas/text.ts';
import type { Report } from '../report.ts';

/** Reports every citation in a file, however deep, whose place or words the text does not have. */
export function checkCitations(
  text: RegulationText,
  value: unknown,
  report: Report,
  { byRule = true } = {},
): void {
  for (const { citation, path, owner } of citationsIn(value, [], '')) {
    const address = parseAddress(citation.at);
    const rule = byRule ? owner : '';
    const words = address && wordsAt(text, address);
    if (!address || words === null)
      report('place-missing', [...path, 'at'], { rule, found: citation.at });
    else if (!quoteStands(words, citation.quote))
      report('quote-missing', [...path, 'quote'], {
        rule,
        article: citationLabel(text, address),
        found: citation.quote,
      });
  }
}

function* citationsIn(
  value: unknown,
  path: PropertyKey[],
  owner: string,
): Generator<{ citation: Citation; path: PropertyKey[]; owner: string }> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* citationsIn(each, [...path, index], owner);
  } else if (isRecord(value)) {
    if (isCitation(value)) yield { citation: value, path, owner };
    const named = typeof value['id'] === 'string' ? value['id'] : owner;
    for (const [key, each] of Object.entries(value))
      yield* citationsIn(each, [...path, key], named || key);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCitation(value: Record<string, unknown>): value is Citation & Record<string, unknown> {
  return typeof value['at'] === 'string' && typeof value['quote'] === 'string';
}
