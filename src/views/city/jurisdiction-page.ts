import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { TOPIC_GROUPS } from '../../model/topics.ts';
import type { Topic, TopicGroup } from '../../model/topics.ts';
import { TOPIC_GROUP_NAMES, TOPIC_NAMES } from '../../messages/rules/topics.ts';
import { UNKNOWN_TEXT } from '../../messages/site/blanks.ts';
import { processSteps } from '../rules/process.ts';
import type { ProcessStep } from '../rules/process.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { unsaid } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** One row of the facts: a topic and what the text says on it; no lines where it says nothing. */
export interface DetailRow {
  topic: Topic;
  name: string;
  lines: RuleLine[];
  /** Why there is no line. */
  unsaid: Unsaid | null;
}

/** Everything the home of a jurisdiction shows. */
export interface JurisdictionPage {
  facts: VersionDetails;
  version: RegulationVersion;
  groups: { id: TopicGroup; name: string; rows: DetailRow[] }[];
  process: ProcessStep[];
  /** How many conditions an applicant must meet. */
  conditionCount: number;
  versions: VersionDetails[];
  /** True when none of the texts held is in force: the one that is has not been collected. */
  inForceNotHeld: boolean;
  /** Documents the texts name but the portal does not hold. */
  notHeld: string[];
}

/** The page model of a jurisdiction; null where no text is held. */
export function jurisdictionPage(jurisdiction: Jurisdiction): JurisdictionPage | null {
  const version = leadingVersion(jurisdiction);
  if (!version) return null;
  const lines = ruleLines(version);
  const versions = jurisdiction.versions.map((each) => versionDetails(jurisdiction, each));
  return {
    facts: versionDetails(jurisdiction, version),
    version,
    groups: Object.entries(TOPIC_GROUPS).map(([id, topics]) => ({
      id: id as TopicGroup,
      name: TOPIC_GROUP_NAMES[id as TopicGroup],
      rows: topics.map((topic) => ({
        topic,
        name: TOPIC_NAMES[topic],
        lines: lines.filter((line) => line.topic === topic),
        unsaid: unsaid(version, topic),
      })),
    })),
    process: processSteps(version),
    conditionCount: version.rules.eligibility?.conditions.length ?? 0,
    versions,
    inForceNotHeld: versions.every((each) => each.status.code !== 'in-force'),
    notHeld: notHeld(jurisdiction),
  };
}

function notHeld({ versions, about }: Jurisdiction): string[] {
  const named = versions.flatMap((version) =>
    version.about.repeals.flatMap((each) =>
      'documentNumber' in each
        ? [`${each.title ?? about.award}（${each.documentNumber}）：${UNKNOWN_TEXT}`]
        : [],
    ),
  );
  return [...new Set(named)];
}
