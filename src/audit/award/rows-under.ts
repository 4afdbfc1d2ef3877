import type { Day } from '../../law/calendar/day.ts';
import type { RuleSet } from '../../law/rules/ruleset.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { Named } from '../publication/stages.ts';

/** A list whose names are counted, and the day before which another award is an earlier one. */
export interface Counted {
  record: AnyRecord;
  entries: readonly CountedRow[];
  before: Day;
}

/** A row with the class it is listed under, where the list prints one. */
export interface CountedRow extends Named {
  category?: string | undefined;
}

/** The rows of a list that a number of places is counted over, and how they are named. */
interface RowsUnder {
  /** Names of the tiers; null for all of them together. */
  tier: string | null;
  joint: boolean;
  recipients: readonly Recipient[];
  /** The text's own word for counting. */
  unit: string | null;
  named: CountedRow[];
  /** Rows without a tier. */
  untold: CountedRow[];
}

/** The rows a rule on places is about. */
export function rowsUnder(law: RuleSet, rule: RuleOf<'places'>, { entries }: Counted): RowsUnder {
  const over = law.placesOver(rule);
  const whole = rule.tier === 'all';
  const [only, ...others] = law.tiers;
  const alone = others.length === 0 ? only?.id : undefined;
  const rows = entries.map((row) => ({ ...row, tier: row.tier ?? alone }));
  const names = law.tiers.filter(({ id }) => over.includes(id)).map(({ name }) => name);
  return {
    tier: whole ? null : names.join('、'),
    joint: over.length > 1,
    recipients: law.recipients(over),
    unit: rule.unit ?? null,
    named: rows.filter(({ tier }) => whole || (tier !== undefined && over.includes(tier))),
    untold: whole ? [] : rows.filter(({ tier }) => tier === undefined),
  };
}
