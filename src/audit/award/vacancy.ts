import { current } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * An award that nobody received is lawful where the text lets it stay vacant (B4, L4, W4); where the text is
 * silent that is a note. Fewer winners than places leave nothing vacant: the numbers are upper limits.
 */
export const vacancy: Check = {
  code: 'vacancy',
  run(context) {
    const { winners } = context.round;
    if (!winners || !context.rules) return [];
    const { entries, vacant = [] } = current(winners);
    return context.rules.tiers
      .filter(({ id }) => entries.every(({ tier }) => tier !== id))
      .map(({ id, name }): AuditResult => {
        const rule = lawOf(context).vacancy(id);
        const stated = vacant.includes(id);
        const detail = {
          at: stated ? ['vacant', vacant.indexOf(id)] : ['entries'],
          rule,
          values: { tier: name, stated },
        };
        if (!rule) return auditResult('vacancy', winners, 'note', 'vacant-unsaid', detail);
        return rule.allowed
          ? auditResult('vacancy', winners, 'met', 'vacant-allowed', detail)
          : auditResult('vacancy', winners, 'unmet', 'vacant-forbidden', detail);
      });
  },
};
