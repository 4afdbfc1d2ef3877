import { countRows } from '../../law/awards/places-taken.ts';
import { addDays } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditReason, AuditResult, AuditVerdict } from '../result.ts';
import { listAt } from '../publication/stages.ts';
import type { Named } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** A list whose names are counted, and the day before which another award is an earlier one. */
interface Counted {
  record: AnyRecord;
  entries: Named[];
  before: Day;
}

/**
 * No more organisations per tier than the text has places for; repeat winners stand outside the count where
 * the text says so. A hard limit broken is an error, a soft one (原则上, 左右) a note. Four names for three
 * places are lawful when one of them is a repeat winner.
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
      const { entries, decidedOn } = current(winners);
      lists.push({ record: winners, entries, before: addDays(decidedOn, 1) });
    }
    return lists.flatMap((list) =>
      lawOf(context)
        .of('places')
        .map((rule) => checkRule(context, rule, list)),
    );
  },
};

function checkRule(context: AuditContext, rule: RuleOf<'places'>, list: Counted): AuditResult {
  const law = lawOf(context);
  const { tiers } = law;
  const only = tiers.length === 1 ? tiers[0]?.id : undefined;
  const rows = list.entries.map((row) => ({ ...row, tier: row.tier ?? only }));
  const named = rows.filter(({ tier }) => rule.tier === 'all' || tier === rule.tier);
  const untold = rule.tier === 'all' ? [] : rows.filter(({ tier }) => tier === undefined);

  const { outside, open, counted } = countRows(law, context, named, list.before);

  const detail = {
    at: ['entries'],
    rule,
    cites: outside + open > 0 ? (law.repeatOutside()?.cites ?? []) : [],
    values: {
      tier: tiers.find((each) => each.id === rule.tier)?.name ?? null,
      named: named.length,
      outside,
      open,
      counted,
      limit: rule.count,
      untold: untold.length,
      about: rule.bound === 'about',
    },
  };
  const say = (result: AuditVerdict, reason: Extract<AuditReason, `places-${string}`>) =>
    auditResult('places', list.record, result, reason, detail);

  if (counted + untold.length <= rule.count) return say('met', 'places-kept');
  if (counted <= rule.count) return say('cannot', 'places-tiers-unknown');
  if (counted - open <= rule.count) return say('note', 'places-repeat-open');
  if (rule.appliesTo === 'open' && !exceededAnyway(context, rule, named, counted))
    return say('note', 'places-open');
  return rule.strength === 'soft' || rule.bound === 'about'
    ? say('note', 'places-exceeded-soft')
    : say('unmet', 'places-exceeded');
}

/** True when even the tiers without places of their own are more than the total, whatever it covers (W4). */
function exceededAnyway(
  context: AuditContext,
  { count }: RuleOf<'places'>,
  named: Named[],
  counted: number,
): boolean {
  const separate = new Set(
    lawOf(context)
      .of('places')
      .map(({ tier }) => tier),
  );
  const apart = named.filter(({ tier }) => tier !== undefined && separate.has(tier)).length;
  return counted - apart > count;
}
