import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { AwardBar } from '../../law/awards/bar.ts';
import { addDays, yearOf } from '../../law/calendar/day.ts';
import { expectedRound } from '../../law/eligibility/rounds-passed.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { STOPS } from '../../messages/records/answers.ts';
import { OUTLOOK } from '../../messages/records/outlook.ts';
import { applyingIn, versionOf } from '../organisations/city-bars.ts';
import { buildDay } from '../site/site.ts';
import type { AnswerPart } from './answer.ts';
import { articleLink, inBrackets } from './article.ts';

/**
 * When one may apply again, in a sentence: until when every reading bars, until when it is judged, by which article.
 * Of bars in rounds it names the rounds, reckoned by the cycle. Nothing where all is over on the build's day.
 */
export function outlookParts(
  city: Jurisdiction,
  sample: boolean,
  bars: readonly AwardBar[],
): AnswerPart[] {
  const running = bars.filter(({ until }) => until >= buildDay());
  const sure = longest(running, ({ sureUntil }) => sureUntil);
  const open = longest(running, ({ until }) => until);
  if (!open) return [];
  const years = roundsIn(city, sample, running);
  const sureUntil = sure?.sureUntil ?? null;
  const said = isNextDay(sure, open)
    ? OUTLOOK.barredByEither(sureUntil!, open.until)
    : endsWords(sure, open, years);
  return [
    (running.some(({ estimated }) => estimated) ? OUTLOOK.reckoned : '') + said,
    ...articlesParts([...(sure ? [sure] : []), open]),
    STOPS.stop,
  ];
}

/** Whether two readings of one length in days end on neighbouring days: that is one end, not two. */
function isNextDay(
  sure: AwardBar | undefined,
  { until, estimated, endUnknown }: AwardBar,
): boolean {
  const day = sure?.sureUntil ?? null;
  return day !== null && !sure?.estimated && !estimated && !endUnknown && addDays(day, 1) === until;
}

/** Until when every reading bars, and until when it is judged. */
function endsWords(sure: AwardBar | undefined, open: AwardBar, years: readonly number[]): string {
  const sureUntil = sure?.sureUntil ?? null;
  const rest = sureUntil === null || open.until > sureUntil ? restOf(open, sureUntil, years) : null;
  return [
    ...(sure && sureUntil !== null ? [OUTLOOK.barred(endOf(sure, sureUntil, null, years))] : []),
    ...(rest === null ? [] : [rest]),
  ].join(STOPS.comma);
}

/** The articles of the bars that last longest, each once. */
function articlesParts(bars: readonly AwardBar[]): AnswerPart[] {
  const links = bars.flatMap(
    ({ rules, cites }) => articleLink(rules && versionOf().get(rules), cites) ?? [],
  );
  const once = [...new Map(links.map((each) => [each.href, each])).values()];
  return inBrackets(once);
}

/** What is barred by some reading only, or for a time that nobody knows. */
function restOf(bar: AwardBar, sureUntil: string | null, years: readonly number[]): string {
  if (bar.endUnknown) return OUTLOOK.unknown(bar.until);
  const end = endOf(bar, bar.until, sureUntil, years);
  return 'day' in end && sureUntil !== null ? OUTLOOK.judgedAfter(end.day) : OUTLOOK.judged(end);
}

function longest(bars: readonly AwardBar[], end: (bar: AwardBar) => string | null) {
  return bars
    .filter((bar) => end(bar) !== null)
    .toSorted((a, b) => (end(a)! < end(b)! ? 1 : -1))[0];
}

/** The rounds after one end and up to another, or the day where the bar is counted in days or no round falls there. */
function endOf(
  { estimated }: AwardBar,
  until: string,
  after: string | null,
  years: readonly number[],
) {
  const within = years.filter(
    (year) => year <= yearOf(until) && (after === null || year > yearOf(after)),
  );
  return estimated && within.length > 0 ? { years: within } : { day: until };
}

/** The rounds expected from the year the first bar begins to the year the last one ends. */
function roundsIn(city: Jurisdiction, sample: boolean, bars: readonly AwardBar[]): number[] {
  const { rounds, rules } = applyingIn(city, sample);
  if (!rules) return [];
  const cycleYears = ruleSetOf(rules).cycleYears();
  const last = Math.max(...bars.map(({ until }) => yearOf(until)));
  const first = expectedRound(Math.min(...bars.map(({ from }) => yearOf(from))), {
    rounds,
    cycleYears,
  });
  const years: number[] = [];
  for (let year = first ?? Infinity; year <= last; year += cycleYears) years.push(year);
  return years;
}
