import { current } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext, Check } from '../context.ts';

/** A proposed winner's printed score reaches its tier's threshold, the threshold itself included (J15). */
export const scoreThreshold: Check = {
  code: 'score-threshold',
  run(context) {
    const list = listAt(context.round, 'proposed-winners');
    const rules = lawOf(context).of('score');
    if (!list || rules.length === 0) return aboveTotal(context);
    return aboveTotal(context).concat(
      current(list).entries.flatMap(({ name, tier, score }, index): AuditResult[] => {
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
        if (score > (rule.outOf ?? USUAL_TOTAL)) return [];
        const values = { name, score, least: rule.atLeast };
        return [
          score >= rule.atLeast
            ? auditResult('score-threshold', list, 'met', 'score-reached', { at, rule, values })
            : auditResult('score-threshold', list, 'unmet', 'score-missed', { at, rule, values }),
        ];
      }),
    );
  },
};

/** All points of the standard every one of these awards is scored by (GB/T 19580), where the text names no total. */
export const USUAL_TOTAL = 1000;

/** Points on any list of the round beyond what there is to get (J13). */
function aboveTotal(context: AuditContext): AuditResult[] {
  return context.round.lists.flatMap((list) =>
    current(list).entries.flatMap(({ name, tier, score }, index): AuditResult[] => {
      const rule = lawOf(context).score(tier) ?? lawOf(context).of('score')[0];
      const total = rule?.outOf ?? USUAL_TOTAL;
      if (score === undefined || score <= total) return [];
      const at = ['entries', index, 'score'];
      const values = { name, score, total };
      return [
        rule?.outOf !== undefined
          ? auditResult('score-threshold', list, 'unmet', 'score-above-total', { at, rule, values })
          : auditResult('score-threshold', list, 'note', 'score-above-usual', { at, values }),
      ];
    }),
  );
}
