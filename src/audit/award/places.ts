import { dayAfterDecision } from '../../law/awards/award-history.ts';
import { countRows } from '../../law/awards/places-taken.ts';
import type { RuleSet } from '../../law/rules/ruleset.ts';
import { current } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditReason, AuditResult, AuditVerdict } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import type { Named } from '../publication/stages.ts';
import { checkClasses } from './place-classes.ts';
import { rowsUnder } from './rows-under.ts';
import type { Counted } from './rows-under.ts';
import { quotaLines } from './quota.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/**
 * No more winners per tier, or class of one, than the text has places for; repeat winners stand outside the
 * count where the text says so. A hard limit broken is an error, a soft one (原则上, 左右) a note. Four names for
 * three places are lawful when one of them is a repeat winner. Fewer than a number written down (每届5名) are a
 * note where the text does not let places stay vacant.
 */
export const places: Check = {
  code: 'places',
  run(context) {
    const proposed = listAt(context.round, 'proposed-winners');
    const { winners } = context.round;
    const lists: Counted[] = [];
    if (proposed) {
      const { entries, publishedOn, window } = current(proposed);
      const before = publishedOn ?? window?.from ?? '9999-12-31';
      lists.push({ record: proposed, entries, before });
    }
    if (winners) {
      const { entries } = current(winners);
      lists.push({ record: winners, entries, before: dayAfterDecision(current(winners)) });
    }
    return [
      ...quotaLines(context),
      ...lists.flatMap((list) =>
        lawOf(context)
          .of('places')
          .flatMap((rule) => [
            ...(rule.count === null ? [] : [checkRule(context, rule, rule.count, list)]).filter(
              ({ reason }) => !isPartial(list) || !WITHIN.includes(reason),
            ),
            ...checkClasses(context, rule, list),
          ]),
      ),
    ];
  },
};

/** What can be said only of a list that was entered whole. */
const WITHIN = ['places-kept', 'places-fewer'];

function isPartial({ record }: Counted): boolean {
  return current<{ title: string; partial?: object | undefined }>(record).partial !== undefined;
}

function checkRule(
  context: AuditContext,
  rule: RuleOf<'places'>,
  limit: number,
  list: Counted,
): AuditResult {
  const law = lawOf(context);
  const { named, untold, ...common } = rowsUnder(law, rule, list);
  const { outside, open, counted } = countRows(law, context, named, list.before);

  const detail = {
    at: ['entries'],
    rule,
    cites: outside + open > 0 ? (law.repeatOutside()?.cites ?? []) : [],
    values: {
      ...common,
      named: named.length,
      outside,
      open,
      counted,
      limit,
      bound: rule.bound,
      untold: untold.length,
    },
  };
  const say = (result: AuditVerdict, reason: Extract<AuditReason, `places-${string}`>) =>
    auditResult('places', list.record, result, reason, detail);

  if (counted + untold.length <= limit) {
    const fewer = rule.bound === 'exact' && counted < limit && list.record.kind === 'winners';
    return fewer && !mayStayVacant(law, rule)
      ? say('note', 'places-fewer')
      : say('met', 'places-kept');
  }
  if (counted <= limit) return say('cannot', 'places-tiers-unknown');
  if (counted - open <= limit) return say('note', 'places-repeat-open');
  if (rule.appliesTo === 'open' && !exceededAnyway(context, limit, named, counted))
    return say('note', 'places-open');
  return rule.strength === 'soft' || rule.bound === 'about'
    ? say('note', 'places-exceeded-soft')
    : say('unmet', 'places-exceeded');
}

/** True when even the tiers without places of their own are more than the total, whatever it covers (W4). */
function exceededAnyway(
  context: AuditContext,
  limit: number,
  named: readonly Named[],
  counted: number,
): boolean {
  const law = lawOf(context);
  const apart = named.filter(({ tier }) => tier !== undefined && law.places(tier)).length;
  return counted - apart > limit;
}

function mayStayVacant(law: RuleSet, rule: RuleOf<'places'>): boolean {
  return law.placesOver(rule).every((tier) => law.vacancy(tier)?.allowed);
}
