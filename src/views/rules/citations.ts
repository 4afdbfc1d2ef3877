import type { RegulationVersion } from '../../model/portal.ts';
import { anchorOf, parseAddress } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import type { Citation } from '../../schemas/text.ts';
import { href } from '../site/site.ts';

/** A citation ready to print: what it is called, where it leads, and the words themselves. */
export interface CitationLink {
  label: string;
  href: string;
  quote: string;
}

/** Resolves citations of a version; several quotes from one place become one link. */
export function citationLinks(
  version: RegulationVersion,
  cites: readonly Citation[],
): CitationLink[] {
  const [jurisdiction = '', slug = ''] = version.id.split('/');
  const links = new Map<string, CitationLink>();
  for (const { at, quote } of cites) {
    const address = parseAddress(at);
    if (!address)
      throw new Error(`unreadable address ${at} in ${version.id}: the reader lets none pass`);
    const known = links.get(at);
    if (known) known.quote = joined(known.quote, quote);
    else
      links.set(at, {
        label: citationLabel(version.text, address),
        href: href(`${jurisdiction}/regulations/${slug}/#${anchorOf(address)}`),
        quote,
      });
  }
  return [...links.values()];
}

const BETWEEN = ' …… ';

/** Words that several conditions rest on are quoted once. */
function joined(quotes: string, quote: string): string {
  return quotes.split(BETWEEN).includes(quote) ? quotes : quotes + BETWEEN + quote;
}
