import type { Topic } from '../../model/topics.ts';
import { href, portal } from '../site/site.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { unsaidOnce } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';
import { leadingVersion } from '../regulation/version-details.ts';

/** What a city's rules say of something that is not published yet. */
export interface Expected {
  city: string;
  href: string;
  lines: RuleLine[];
  /** Why there is no line; each reason once. */
  unsaid: Unsaid[];
}

/** What may be expected in each city and when, as far as its rules say. */
export function expectedBy(topics: readonly Topic[]): Expected[] {
  return portal().jurisdictions.map((jurisdiction) => {
    const version = leadingVersion(jurisdiction);
    return {
      city: jurisdiction.about.shortName,
      href: href(`${jurisdiction.slug}/`),
      lines: (version ? ruleLines(version) : []).filter(({ topic }) => topics.includes(topic)),
      unsaid: unsaidOnce(version, topics),
    };
  });
}
