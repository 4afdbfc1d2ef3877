import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { Citation } from '../../schemas/text.ts';
import { countWindow } from '../calendar/count-window.ts';
import type { CountedWindow } from '../calendar/count-window.ts';
import { ENDLESS } from '../../model/endless.ts';
import type { Day } from '../calendar/day.ts';
import type { Calendar } from '../calendar/working-days.ts';
import type { RuleSet } from './ruleset.ts';
import type { WindowRule } from './stage-windows.ts';

/** How long a text keeps a stage public, counted from a day. */
export interface LegalWindow {
  /** The rule that governs; none where the text does not speak of the stage. */
  rule: WindowRule | undefined;
  /** The words that ask for the window. */
  cites: readonly Citation[];
  /** Null where the text sets no length. */
  window: CountedWindow | null;
}

/**
 * Counts the window a version's rules ask for at a stage, from its first day. Where tiers are told apart and a list
 * lays several of them open, the window that ends last governs the list: it keeps every other one too.
 */
export function legalWindow(
  law: RuleSet,
  stage: PublicationStage,
  from: Day,
  calendar: Calendar,
  tiers?: readonly string[],
): LegalWindow {
  const counted = law.windows(stage, tiers).map((rule): LegalWindow => {
    const { length, cites } = rule;
    const window =
      length && countWindow(from, { count: length.count, unit: length.unit }, calendar);
    return { rule, cites, window };
  });
  const [last] = [...counted].sort((a, b) =>
    endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : 0,
  );
  return last ?? { rule: undefined, cites: [], window: null };
}

/** Its last day; one that no calendar reaches comes after all others, one without a length before them. */
function endOf({ window }: LegalWindow): Day {
  return window ? (window.until ?? ENDLESS) : '';
}
