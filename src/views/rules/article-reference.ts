import { parseAddress } from '../../law/regulation/address.ts';
import { wordsAt } from '../../law/regulation/places.ts';
import { citationLinks } from './citations.ts';
import { portal } from '../site/site.ts';
import { articleUnknown, titleWords } from '../../messages/regulation/regulation.ts';

/**
 * An article as a guide names it: where it stands and what it is called.
 * @param of a version's id, `luohe/2018`
 * @param at the article's address in it, `17`
 * @throws Error, in Chinese, when there is no such article
 */
export function articleReference(of: string, at: string): { href: string; text: string } {
  const version = portal()
    .jurisdictions.flatMap((each) => each.versions)
    .find((each) => each.id === of);
  const address = parseAddress(at);
  const words = version && address && wordsAt(version.text, address);
  const [link] = version && words ? citationLinks(version, [{ at, quote: words }]) : [];
  if (!version || !link) throw new Error(articleUnknown(of, at));
  return { href: link.href, text: titleWords(version.about.title, link.label) };
}
