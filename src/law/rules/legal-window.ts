import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Citation } from '../../schemas/text.ts';
import { countWindow } from '../calendar/count-window.ts';
import type { CountedWindow } from '../calendar/count-window.ts';
import type { Day } from '../calendar/day.ts';
import type { Calendar } from '../calendar/working-days.ts';

/** How long a text keeps a stage public, counted from a day. */
export interface LegalWindow {
  /** The words that ask for the window; none where the text does not speak of the stage. */
  cites: Citation[];
  /** Null where the text sets no length. */
  window: CountedWindow | null;
}

/** Counts the window a version's rules ask for at a stage, from its first day. */
export function legalWindow(
  { rules }: RulesFile,
  stage: PublicationStage,
  from: Day,
  calendar: Calendar,
): LegalWindow {
  const asked = rules
    .filter((rule) => rule.kind === 'window')
    .filter((rule) => rule.stage === stage);
  const rule = asked.find(({ length }) => length !== null) ?? asked[0];
  if (!rule) return { cites: [], window: null };
  const window =
    rule.length &&
    countWindow(from, { count: rule.length.count, unit: rule.length.unit }, calendar);
  return { cites: rule.cites, window };
}
