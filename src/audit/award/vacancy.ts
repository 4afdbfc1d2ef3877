import { current } from '../../model/record.ts';
import type { AuditLine } from '../result.ts';
import { line, rulesOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * An award that nobody received is lawful where the text lets it stay vacant (B4, L4, W4); where the text is
 * silent that is a note. Fewer winners than places leave nothing vacant: the numbers are upper limits.
 */
export const vacancy: Check = {
  code: 'vacancy',
  run(subject) {
    const { winners } = subject.round;
    if (!winners || !subject.rules) return [];
    const { entries, vacant = [] } = current(winners);
    const [rule] = rulesOf(subject, 'vacancy');
    return subject.rules.tiers
      .filter(({ id }) => entries.every(({ tier }) => tier !== id))
      .map(({ id, name }): AuditLine => {
        const stated = vacant.includes(id);
        const detail = {
          at: stated ? ['vacant', vacant.indexOf(id)] : ['entries'],
          rule,
          values: { tier: name, stated: stated ? 'true' : '' },
        };
        if (!rule) return line('vacancy', winners, 'note', 'vacant-unsaid', detail);
        return rule.allowed
          ? line('vacancy', winners, 'met', 'vacant-allowed', detail)
          : line('vacancy', winners, 'unmet', 'vacant-forbidden', detail);
      });
  },
};
