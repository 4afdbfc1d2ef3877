import type { PlacedRound } from '../../content/portal-records.ts';
import { roundPlace } from './round-days.ts';
import { selfCheckHref, selfCheckTexts } from './self-check-versions.ts';

/** The self-check by the text a round was made under, on the round's day; null where there is none. */
export function roundCheckHref({ jurisdiction, round, version }: PlacedRound): string | null {
  const text = selfCheckTexts(jurisdiction).find((each) => each.version === version);
  return version?.rules.eligibility && text
    ? `${selfCheckHref(jurisdiction, text)}#${roundPlace(round)}`
    : null;
}
