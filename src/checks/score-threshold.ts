import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/** A proposed winner's printed score reaches its tier's threshold, the threshold itself included (J15). */
export const scoreThreshold: Check = {
  code: 'score-threshold',
  run(subject) {
    const rules = rulesOf(subject, 'score');
    return subject.round.lists
      .filter((list) => list.kind === 'proposed-winners')
      .flatMap((list) =>
        current(list).entries.flatMap((entry, index): AuditLine[] => {
          const rule = rules.find((each) => each.tier === entry.tier || each.tier === 'all');
          if (!rule) return [];
          const at = ['entries', index, 'score'];
          const values = {
            name: entry.name,
            score: String(entry.score ?? ''),
            least: String(rule.atLeast),
          };
          if (entry.score === undefined)
            return [line('score-threshold', list, 'cannot', 'score-unknown', { at, rule, values })];
          return [
            entry.score >= rule.atLeast
              ? line('score-threshold', list, 'met', 'score-reached', { at, rule, values })
              : line('score-threshold', list, 'unmet', 'score-missed', { at, rule, values }),
          ];
        }),
      );
  },
};
