import { addYears } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { AuditLine } from '../result.ts';
import { citesBeside, ruleBehind } from '../papers/rule-behind.ts';
import { line } from '../context.ts';
import type { Check } from '../context.ts';

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
