import { current } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/** A proposed winner's printed score reaches its tier's threshold, the threshold itself included (J15). */
export const scoreThreshold: Check = {
  code: 'score-threshold',
  run(context) {
    const list = listAt(context.round, 'proposed-winners');
    const rules = lawOf(context).of('score');
    if (!list || rules.length === 0) return [];
    return current(list).entries.flatMap(({ name, tier, score }, index): AuditResult[] => {
      const rule = lawOf(context).score(tier);
      if (!rule)
        return tier === undefined
          ? [
              auditResult('score-threshold', list, 'cannot', 'tier-unknown', {
                at: ['entries', index],
                cites: rules.flatMap((each) => each.cites),
                values: { name },
              }),
            ]
          : [];
      const at = ['entries', index, 'score'];
      if (score === undefined)
        return [
          auditResult('score-threshold', list, 'cannot', 'score-unknown', {
            at,
            rule,
            values: { name },
          }),
        ];
      const values = { name, score, least: rule.atLeast };
      return [
        score >= rule.atLeast
          ? auditResult('score-threshold', list, 'met', 'score-reached', { at, rule, values })
          : auditResult('score-threshold', list, 'unmet', 'score-missed', { at, rule, values }),
      ];
    });
  },
};
