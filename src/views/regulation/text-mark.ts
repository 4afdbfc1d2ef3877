import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { byTextWords } from '../../messages/regulation/regulation.ts';
import { unsaidWords } from '../../messages/site/states.ts';
import { versionDetails } from './version-details.ts';

/**
 * Tells a page by a text apart from the one by the text the jurisdiction leads with: （示测办〔2015〕2号，已废止）,
 * （办法未收录）; empty for the leading one, which has no part of the address to itself.
 */
export function textMark(
  jurisdiction: Jurisdiction,
  text: { version: RegulationVersion | undefined; slug: string | undefined },
): string {
  if (text.slug === undefined) return '';
  if (!text.version) return byTextWords(unsaidWords({ state: 'text-not-held' }));
  const { mark, status } = versionDetails(jurisdiction, text.version);
  return byTextWords(mark, status.label);
}
