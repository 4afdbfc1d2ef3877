import { current } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext } from '../context.ts';
import { listAt } from '../publication/stages.ts';
import type { AuditReason, AuditResult, AuditVerdict } from '../result.ts';
import { rowsUnder } from './rows-under.ts';
import type { Counted, CountedRow } from './rows-under.ts';

type PlaceClass = NonNullable<RuleOf<'places'>['among']>[number];

/**
 * Places set apart within a number of places, counted by the class a list prints: 其中制造业项目不超过4个. A list of
 * winners prints none; its rows are of the class they had when they were proposed.
 */
export function checkClasses(
  context: AuditContext,
  rule: RuleOf<'places'>,
  list: Counted,
): AuditResult[] {
  const { named, untold, ...common } = rowsUnder(lawOf(context), rule, list);
  const classes = classesProposed(context);
  const rows = [...named, ...untold].map((row) => row.category ?? classes.get(row.organisation));
  const unclassed = rows.filter((each) => each === undefined).length;
  return (rule.among ?? []).map((each) => {
    const counted = rows.filter((row) => row === (each.category ?? each.of)).length;
    const [result, reason] = judged(each, counted, unclassed);
    return auditResult('places', list.record, result, reason, {
      at: ['entries'],
      rule,
      values: { ...common, of: each.of, counted, limit: each.count, bound: each.bound, unclassed },
    });
  });
}

function classesProposed({ round }: AuditContext): Map<string, string> {
  const proposed = listAt(round, 'proposed-winners');
  const rows: readonly CountedRow[] = proposed ? current(proposed).entries : [];
  return new Map(
    rows.flatMap(({ organisation, category }) =>
      category === undefined ? [] : [[organisation, category] as const],
    ),
  );
}

/** Fewer than the text wants are no breach by themselves: places may stay empty. */
function judged(
  { count, bound }: PlaceClass,
  counted: number,
  unclassed: number,
): [AuditVerdict, Extract<AuditReason, `class-${string}`>] {
  const least = bound === 'at-least' || bound === 'exact';
  const most = bound !== 'at-least';
  if (most && counted > count)
    return bound === 'about' ? ['note', 'class-exceeded'] : ['unmet', 'class-exceeded'];
  if (most && counted + unclassed > count) return ['cannot', 'class-unknown'];
  if (!least || counted >= count) return ['met', 'class-kept'];
  return unclassed > 0 ? ['cannot', 'class-unknown'] : ['note', 'class-fewer'];
}
