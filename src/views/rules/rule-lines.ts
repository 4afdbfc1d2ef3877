import type { RegulationVersion } from '../../model/portal.ts';
import { topicOf } from '../../law/rules/topics.ts';
import type { Topic } from '../../model/topics.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { ruleSentence } from '../../messages/rules/rule-sentences.ts';
import { onceEach } from '../site/once.ts';
import { citationLinks } from './citations.ts';
import type { CitationLink } from './citations.ts';

/** A rule as a page prints it. */
export interface RuleLine {
  id: string;
  topic: Topic;
  sentence: string;
  cites: CitationLink[];
  note: string | undefined;
  /** The text leaves open whether other tiers are covered. */
  openReach: boolean;
}

/** All rules of a version, said and linked. */
export const ruleLines = onceEach((version: RegulationVersion): readonly RuleLine[] =>
  version.rules.rules.map((rule) => ruleLine(version, rule)),
);

function ruleLine(version: RegulationVersion, rule: Rule): RuleLine {
  return {
    id: rule.id,
    topic: topicOf(rule),
    sentence: ruleSentence(rule, version.rules.tiers),
    cites: citationLinks(version, rule.cites),
    note: rule.note,
    openReach: rule.appliesTo === 'open',
  };
}
