import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { leadingVersion } from '../regulation/version-details.ts';
import { href, portal } from '../site/site.ts';

/** A text that an objection rests on; the address names it unless it is the one the jurisdiction leads with. */
export interface KitText {
  /** Undefined where the text is not held. */
  version: RegulationVersion | undefined;
  slug: string | undefined;
}

/** The leading text of a jurisdiction, and beside it every other that one of its rounds was made under. */
export function kitTexts(jurisdiction: Jurisdiction): KitText[] {
  const texts = jurisdiction.rounds.map((round) => roundKit(jurisdiction, round));
  const others = texts.filter(({ slug }) => slug !== undefined);
  return [
    { version: leadingVersion(jurisdiction), slug: undefined },
    ...new Map(others.map((text) => [text.slug, text])).values(),
  ];
}

/** The text that an objection in a round rests on: the one the round was made under, held or not. */
export function roundKit(jurisdiction: Jurisdiction, round: Round): KitText {
  const version = roundVersion(jurisdiction.versions, round);
  const leads = version === leadingVersion(jurisdiction);
  return { version, slug: leads ? undefined : round.about.regulation };
}

const NO_RULES: RulesFile = { tiers: [], rules: [], process: [] };

/** The rules of a text; one that is not held answers nothing. */
export function kitRules(version: RegulationVersion | undefined): RulesFile {
  return version?.rules ?? NO_RULES;
}

/** Path below the base of the objection form by a text. */
export function kitPath({ slug: city }: Jurisdiction, { slug }: Pick<KitText, 'slug'>): string {
  return `${city}/objection/${slug === undefined ? '' : `${slug}/`}`;
}

/** Address of the objection form by a text. */
export function kitHref(...path: Parameters<typeof kitPath>): string {
  return href(kitPath(...path));
}

/** One static path per text that an objection may rest on. */
export function kitPaths() {
  return portal().jurisdictions.flatMap((jurisdiction) =>
    kitTexts(jurisdiction).map((text) => ({
      params: { jurisdiction: jurisdiction.slug, version: text.slug },
      props: { jurisdiction, text },
    })),
  );
}
