import { addYears } from '../../law/calendar/day.ts';
import { absenceOf } from '../../law/records/missing-notice.ts';
import { current } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { citesBeside, ruleBehind } from '../papers/rule-behind.ts';
import { auditResult } from '../context.ts';
import type { Check } from '../context.ts';

/** Where the text sets a time limit for the ground (B23 3 years, Z20 5 years), the event lies inside it, the anniversary included. */
export const revocationTimeLimit: Check = {
  code: 'revocation-time-limit',
  run(context) {
    const awarded = context.round.winners && current(context.round.winners).decidedOn;
    return context.round.revocations.flatMap((record): AuditResult[] => {
      const { happenedOn } = current(record);
      const found = ruleBehind(context, current(record));
      if (found?.rule.within?.unit !== 'year') return [];
      const { rule } = found;
      const cites = citesBeside(found);
      const at = ['happenedOn'];
      if (!awarded || !happenedOn)
        return [
          auditResult('revocation-time-limit', record, 'cannot', 'limit-unknown', {
            at,
            rule,
            cites,
            values: { absence: awarded ? null : absenceOf(context.round, 'winners') },
          }),
        ];
      const until = addYears(awarded, found.rule.within.count);
      const detail = { at, rule, cites, values: { awarded, happened: happenedOn, until } };
      return [
        happenedOn <= until && happenedOn >= awarded
          ? auditResult('revocation-time-limit', record, 'met', 'inside-limit', detail)
          : auditResult('revocation-time-limit', record, 'unmet', 'outside-limit', detail),
      ];
    });
  },
};
