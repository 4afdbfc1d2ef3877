import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { AwardBar } from '../../law/awards/bar.ts';
import { addDays, yearOf } from '../../law/calendar/day.ts';
import type { Day } from '../../law/calendar/day.ts';
import { ENDLESS } from '../../model/endless.ts';
import { expectedRound } from '../../law/eligibility/rounds-passed.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { STOPS } from '../../messages/records/answers.ts';
import { ROUNDS_RECKONED, barSentence } from '../../messages/records/bars.ts';
import { OUTLOOK, OUTLOOK_LINE } from '../../messages/records/outlook.ts';
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
  const standing = standingOf(city, sample, bars);
  if (!standing) return [];
  const { sure, open } = standing;
  return [saidOf(standing), ...articlesParts([...(sure ? [sure] : []), open]), STOPS.stop];
}

function saidOf({ sure, open, years, reckoned }: Standing): string {
  const said = isNextDay(sure, open)
    ? OUTLOOK.barredByEither(sure!.sureUntil!, open.until)
    : endsWords(sure, open, years);
  return (reckoned ? OUTLOOK.reckoned : '') + said;
}

/** The same in a line of a phone: until when one may not apply, and whether what follows is judged. */
export function outlookLine(
  city: Jurisdiction,
  sample: boolean,
  bars: readonly AwardBar[],
): string {
  const standing = standingOf(city, sample, bars);
  if (!standing) return '';
  const { sure, open, years, reckoned } = standing;
  const sureUntil = sure?.sureUntil ?? null;
  const said = () => {
    if (isNextDay(sure, open)) return OUTLOOK_LINE.barredByEither(sureUntil!, open.until);
    const isMore = sureUntil === null || open.until > sureUntil;
    if (isMore && open.endUnknown) return OUTLOOK.unknown(open.until);
    if (sureUntil === null)
      return OUTLOOK_LINE.judged(lastOf(endOf(open, open.until, null, years)));
    const barred = OUTLOOK_LINE.barred(lastOf(endOf(sure!, sureUntil, null, years)));
    return barred + (isMore ? OUTLOOK_LINE.judgedAfter : '');
  };
  return (reckoned ? OUTLOOK_LINE.reckoned : '') + said();
}

/** The same without its articles: what the page names them for stands below it. */
export function outlookSentence(
  city: Jurisdiction,
  sample: boolean,
  bars: readonly AwardBar[],
): string {
  const standing = standingOf(city, sample, bars);
  if (!standing) return '';
  const draft = [standing.sure, standing.open].some(
    (bar) => bar?.rules && versionOf().get(bar.rules)?.about.stage === 'draft',
  );
  return (draft ? OUTLOOK.byDraft : '') + saidOf(standing) + STOPS.stop;
}

/** What one bar is and until when it lasts; of a bar in rounds the same rounds as in any answer. */
export function barWords(bar: AwardBar, city: Jurisdiction, sample: boolean): string {
  const sure = bar.sureUntil === null ? undefined : bar;
  const rounds = () => endsWords(sure, bar, roundsIn(city, sample, [bar]));
  return barSentence(bar, bar.estimated ? OUTLOOK.reckoned + rounds() + ROUNDS_RECKONED : '');
}

interface Standing {
  /** Lasts longest by every reading. */
  sure: AwardBar | undefined;
  /** Lasts longest by any reading. */
  open: AwardBar;
  /** The rounds they reach. */
  years: readonly number[];
  reckoned: boolean;
}

/** What the bars that run on the build's day come to. */
function standingOf(
  city: Jurisdiction,
  sample: boolean,
  bars: readonly AwardBar[],
): Standing | undefined {
  const running = bars.filter(({ until }) => until >= buildDay());
  const sure = longest(running, ({ sureUntil }) => sureUntil);
  const open = longest(running, ({ until }) => until);
  return (
    open && {
      sure,
      open,
      years: roundsIn(city, sample, running),
      reckoned: running.some(({ estimated }) => estimated),
    }
  );
}

function lastOf(end: ReturnType<typeof endOf>) {
  return 'years' in end ? { year: end.years.at(-1)! } : end;
}

/** The day an end is shown at: the earlier of two neighbouring ones, as the sentence names it first; else the latest. */
export function mainEnd(bar: AwardBar): Day {
  return isNextDay(bar, bar) ? bar.sureUntil! : bar.until;
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
export function roundsIn(city: Jurisdiction, sample: boolean, bars: readonly AwardBar[]): number[] {
  const { rounds, rules } = applyingIn(city, sample);
  if (!rules) return [];
  const cycleYears = ruleSetOf(rules).cycleYears();
  const last = Math.max(
    ...bars.filter(({ until }) => until !== ENDLESS).map(({ until }) => yearOf(until)),
  );
  const first = expectedRound(Math.min(...bars.map(({ from }) => yearOf(from))), {
    rounds,
    cycleYears,
  });
  const years: number[] = [];
  for (let year = first ?? Infinity; year <= last; year += cycleYears) years.push(year);
  return years;
}
