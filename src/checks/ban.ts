import { addYears } from '../domain/calendar/day.ts';
import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { revocationRuleOf } from './revocation-ground.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/** Nobody stands on a list while banned: a ban runs from the authority's decision to its anniversary, that day included. */
export const ban: Check = {
  code: 'ban',
  run(subject) {
    const revocations = subject.rounds.flatMap((round) => round.revocations);
    return subject.round.lists.flatMap((list) => {
      const day = current(list).publishedOn ?? current(list).window?.from;
      if (!day) return [];
      return current(list).entries.flatMap((entry, index): AuditLine[] =>
        revocations.flatMap((record): AuditLine[] => {
          const revocation = current(record);
          const rule = revocationRuleOf(subject, revocation.ground);
          if (revocation.organisation !== entry.organisation || revocation.decidedOn > day)
            return [];
          const until =
            rule?.ban?.unit === 'year'
              ? addYears(revocation.decidedOn, rule.ban.count)
              : revocation.banUntil;
          if (!until) return [];
          const values = { name: entry.name, decided: revocation.decidedOn, until, day };
          const rest = { at: ['entries', index], rule, values };
          return [
            day > until
              ? line('ban', list, 'met', 'ban-over', rest)
              : line('ban', list, 'unmet', 'ban-running', rest),
          ];
        }),
      );
    });
  },
};
