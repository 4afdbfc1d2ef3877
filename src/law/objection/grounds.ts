import type { Recipient } from '../../model/recipients.ts';
import type { Rule, RulesFile } from '../../schemas/rules/rules-file.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { Citation } from '../../schemas/text.ts';

/** What an objection may be about. */
export type Ground = 'conditions' | 'false-papers' | 'procedure' | 'recusal';

export const GROUNDS: readonly Ground[] = ['conditions', 'false-papers', 'procedure', 'recusal'];

/** What an objection can point to under a ground: a condition or a rule, with its words. */
export type GroundArticle = { id: string; cites: Citation[] } & (
  { says: string; for?: Recipient[] | undefined } | { rule: Rule }
);

const PROCEDURE_TOPICS: readonly string[] = [
  'call-notice',
  'apply-to',
  'qualified-list',
  'scores',
  'decision-public',
  'reviewer-conduct',
];

/** The articles a ground brings, derived from a version's conditions and rules; none where the text has none. */
export function articlesOf(ground: Ground, file: RulesFile): GroundArticle[] {
  if (ground === 'conditions') return file.eligibility?.conditions ?? [];
  return ruleSetOf(file)
    .all.filter((rule) => groundOf(rule) === ground)
    .map((rule) => ({ id: rule.id, rule, cites: rule.cites }));
}

function groundOf(rule: Rule): Ground | null {
  switch (rule.kind) {
    case 'revocation':
      return rule.ground === 'fraud' || rule.ground === 'false-application' ? 'false-papers' : null;
    case 'window':
    case 'order':
    case 'score':
    case 'reviewers':
    case 'time-limit':
      return 'procedure';
    case 'recusal':
      return 'recusal';
    case 'statement':
      if (rule.topic === 'materials') return 'false-papers';
      return PROCEDURE_TOPICS.includes(rule.topic) ? 'procedure' : null;
    default:
      return null;
  }
}
