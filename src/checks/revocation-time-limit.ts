import { addYears } from '../domain/calendar/day.ts';
import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { revocationRuleOf } from './revocation-ground.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/** Where the text sets a time limit for the ground (B23 3 years, Z20 5 years), the event lies inside it, the anniversary included. */
export const revocationTimeLimit: Check = {
  code: 'revocation-time-limit',
  run(subject) {
    const awarded = subject.round.winners && current(subject.round.winners).decidedOn;
    return subject.round.revocations.flatMap((record): AuditLine[] => {
      const { ground, happenedOn } = current(record);
      const rule = revocationRuleOf(subject, ground);
      if (rule?.within?.unit !== 'year') return [];
      if (!awarded || !happenedOn)
        return [
          line('revocation-time-limit', record, 'cannot', 'limit-unknown', {
            at: ['happenedOn'],
            rule,
          }),
        ];
      const until = addYears(awarded, rule.within.count);
      const rest = { at: ['happenedOn'], rule, values: { awarded, happened: happenedOn, until } };
      return [
        happenedOn <= until && happenedOn >= awarded
          ? line('revocation-time-limit', record, 'met', 'inside-limit', rest)
          : line('revocation-time-limit', record, 'unmet', 'outside-limit', rest),
      ];
    });
  },
};
