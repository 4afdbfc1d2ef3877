import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { href, portal } from '../site/site.ts';
import { leadingVersion } from '../regulation/version-details.ts';

/** A text to check oneself by; the address names it unless it is the one the jurisdiction leads with. */
export interface SelfCheckText {
  version: RegulationVersion | undefined;
  slug: string | undefined;
}

/**
 * The leading text of a jurisdiction, and beside it every other that says who may apply: a draft to try oneself
 * against, a text no longer in force to look back at the rounds made under it.
 */
export function selfCheckTexts(jurisdiction: Jurisdiction): SelfCheckText[] {
  const leading = leadingVersion(jurisdiction);
  const others = jurisdiction.versions.filter((each) => each !== leading && each.rules.eligibility);
  return [
    { version: leading, slug: undefined },
    ...others.map((version) => ({ version, slug: version.slug })),
  ];
}

/** Path below the base of the self-check by a text, or of its public cases. */
export function selfCheckPath(
  jurisdiction: Jurisdiction,
  { slug }: Pick<SelfCheckText, 'slug'>,
  page = '',
): string {
  return `${jurisdiction.slug}/eligibility/${slug === undefined ? '' : `${slug}/`}${page}`;
}

/** Address of the self-check by a text, or of its public cases. */
export function selfCheckHref(...path: Parameters<typeof selfCheckPath>): string {
  return href(selfCheckPath(...path));
}

/** One static path per text to check oneself by. */
export function selfCheckPaths() {
  return portal().jurisdictions.flatMap((jurisdiction) =>
    selfCheckTexts(jurisdiction).map((text) => ({
      params: { jurisdiction: jurisdiction.slug, version: text.slug },
      props: { jurisdiction, text },
    })),
  );
}
