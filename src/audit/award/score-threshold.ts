import { current } from '../../model/record.ts';
import type { AuditLine } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import { line, rulesOf } from '../context.ts';
import type { Check } from '../context.ts';

/** A proposed winner's printed score reaches its tier's threshold, the threshold itself included (J15). */
export const scoreThreshold: Check = {
  code: 'score-threshold',
  run(subject) {
    const list = listAt(subject.round, 'proposed-winners');
    const rules = rulesOf(subject, 'score');
    if (!list || rules.length === 0) return [];
    return current(list).entries.flatMap(({ name, tier, score }, index): AuditLine[] => {
      const rule = rules.find((each) => each.tier === tier || each.tier === 'all');
      if (!rule)
        return tier === undefined
          ? [
              line('score-threshold', list, 'cannot', 'tier-unknown', {
                at: ['entries', index],
                cites: rules.flatMap((each) => each.cites),
                values: { name },
              }),
            ]
          : [];
      const at = ['entries', index, 'score'];
      const values = { name, score: String(score ?? ''), least: String(rule.atLeast) };
      if (score === undefined)
        return [line('score-threshold', list, 'cannot', 'score-unknown', { at, rule, values })];
      return [
        score >= rule.atLeast
          ? line('score-threshold', list, 'met', 'score-reached', { at, rule, values })
          : line('score-threshold', list, 'unmet', 'score-missed', { at, rule, values }),
      ];
    });
  },
};
