import type { Rule } from '../../schemas/rules/rules-file.ts';
import type { Topic } from '../../model/topics.ts';

/** The row a rule belongs to. */
export function topicOf(rule: Rule): Topic {
  switch (rule.kind) {
    case 'statement':
      return rule.topic;
    case 'window':
      return rule.stage === 'internal-notice' || rule.stage === 'recommended-applicants'
        ? 'qualified-list'
        : rule.stage;
    case 'higher-award-prize':
      return 'prize';
    case 'reassessment':
      return 'oversight';
    case 'validity':
    case 'higher-award-bar':
      return 'reapply';
    case 'score':
      return 'scores';
    case 'time-limit':
      return 'review-time';
    case 'objection-right':
    case 'objection-form':
    case 'objection-clock':
      return 'objection-form';
    case 'duty':
      return 'award-duties';
    case 'revocation':
      // Z19: whoever only applied has no award to lose; what follows false papers stands with the papers.
      return rule.ground === 'false-application' ? 'materials' : 'revocation';
    default:
      return rule.kind;
  }
}
