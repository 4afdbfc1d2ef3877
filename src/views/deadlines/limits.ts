import type { WindowLength } from '../../law/calendar/count-window.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { AwardTier, Rule } from '../../schemas/rules/rules-file.ts';
import { DEADLINES } from '../../messages/days/deadlines.ts';
import { windowName } from '../../messages/rules/window-lengths.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';

/** A number of days a text sets for something. */
export interface Limit {
  what: string;
  length: WindowLength;
  /** From when it runs, in the text's own words; null where it does not say. */
  from: string | null;
  cites: CitationLink[];
}

/** The limits of one text. */
export interface TextLimits {
  /** Title and, where it tells texts apart, number. */
  title: string;
  href: string;
  draft: boolean;
  limits: Limit[];
}

/** The limits of a city's texts, the one in force today first. */
export function cityLimits(jurisdiction: Jurisdiction): TextLimits[] {
  const leading = leadingVersion(jurisdiction);
  const others = jurisdiction.versions.filter(({ slug }) => slug !== leading?.slug);
  return [...(leading ? [leading] : []), ...others].map((version) => {
    const { title, mark, href } = versionDetails(jurisdiction, version);
    return {
      title: `《${title}》${mark ? `（${mark}）` : ''}`,
      href,
      draft: version.about.stage === 'draft',
      limits: limitsOf(version),
    };
  });
}

/** Every rule of a text that sets a number of days, in the order of the file. */
export function limitsOf(version: RegulationVersion): Limit[] {
  const { all, tiers } = ruleSetOf(version.rules);
  return all.flatMap((rule) => {
    const limit = limitOf(rule, tiers);
    return limit?.length
      ? [{ ...limit, length: limit.length, cites: citationLinks(version, rule.cites) }]
      : [];
  });
}

function limitOf(rule: Rule, tiers: readonly AwardTier[]) {
  switch (rule.kind) {
    case 'window':
      return {
        what: windowName(rule, (id) => tiers.find((tier) => tier.id === id)?.name ?? id),
        length: rule.length,
        from: DEADLINES.publicityFrom,
      };
    case 'time-limit':
      return { what: rule.task, length: rule.length, from: rule.from };
    case 'objection-clock':
      return { what: rule.actor + rule.task, length: rule.length, from: rule.from };
    case 'objection-right':
      return { what: DEADLINES.right, length: rule.within, from: DEADLINES.rightFrom };
    default:
      return null;
  }
}
