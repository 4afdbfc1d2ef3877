import { addYears } from '../domain/calendar/day.ts';
import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { citesBeside, ruleBehind } from './rule-behind.ts';
import { line } from './subject.ts';
import type { Check } from './subject.ts';

/** Where the text sets a time limit for the ground (B23 3 years, Z20 5 years), the event lies inside it, the anniversary included. */
export const revocationTimeLimit: Check = {
  code: 'revocation-time-limit',
  run(subject) {
    const awarded = subject.round.winners && current(subject.round.winners).decidedOn;
    return subject.round.revocations.flatMap((record): AuditLine[] => {
      const { happenedOn } = current(record);
      const found = ruleBehind(subject, record);
      if (found?.rule.within?.unit !== 'year') return [];
      const { rule } = found;
      const cites = citesBeside(found);
      const at = ['happenedOn'];
      if (!awarded || !happenedOn)
        return [
          line('revocation-time-limit', record, 'cannot', 'limit-unknown', { at, rule, cites }),
        ];
      const until = addYears(awarded, found.rule.within.count);
      const detail = { at, rule, cites, values: { awarded, happened: happenedOn, until } };
      return [
        happenedOn <= until && happenedOn >= awarded
          ? line('revocation-time-limit', record, 'met', 'inside-limit', detail)
          : line('revocation-time-limit', record, 'unmet', 'outside-limit', detail),
      ];
    });
  },
};
