import { placedRound } from '../../content/portal-records.ts';
import type { PlacedRound } from '../../content/portal-records.ts';
import type { Portal, RegulationVersion } from '../../model/portal.ts';
import { comparableRounds } from '../../law/records/comparable-rounds.ts';
import { listOfParts } from '../../law/records/list-parts.ts';
import { absenceOf } from '../../law/records/missing-notice.ts';
import type { NoticeKind } from '../../model/stages.ts';
import { absenceUnsaid } from '../rounds/absent.ts';
import { unsaidOf } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';
import { isWithdrawn, withoutWithdrawn } from '../../law/records/withdrawn.ts';
import { current } from '../../model/record.ts';
import type { ListRecord, Round } from '../../model/record.ts';
import type { RoundHistory } from '../../law/awards/earlier-awards.ts';
import { dayAfterDecision } from '../../law/awards/award-history.ts';
import { placesTaken } from '../../law/awards/places-taken.ts';
import type { TierPlaces } from '../../law/awards/places-taken.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { PublishedWinners } from '../../model/record.ts';
import type { StatisticsTotals } from '../../messages/records/statistics.ts';
import { portal } from '../site/site.ts';
import { daysUsed } from './days-used.ts';
import type { DaysUsed } from './days-used.ts';
import { objectionsOf, partFigures, totalOf } from './listed-figures.ts';
import type { Objected } from './listed-figures.ts';
import { bareLabel, roundHref } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';

/** What is counted of a round, in its order. */
export const FIGURES = [
  'applied',
  'qualified',
  'onSite',
  'proposed',
  'awarded',
  'objections',
  'days',
] as const;
export type Figure = (typeof FIGURES)[number];

/** The figures of a round; null where none was published. */
export interface RoundFigures {
  label: string;
  /** The label without the sign of a sample, for places that carry the mark themselves. */
  name: string;
  href: string;
  sample: boolean;
  /** The text it is held against is held only as a draft. */
  draft: boolean;
  applied: number | null;
  qualified: number | null;
  /** How many came to the review on site. */
  onSite: number | null;
  proposed: number | null;
  awarded: number | null;
  /** Decisions held that took one of its awards back; null where none is. */
  revoked: number | null;
  /** Objections received, over the lists that say. */
  objections: Objected | null;
  days: DaysUsed[];
  /** Why each figure that is not there is not known. */
  unsaid: Partial<Record<Figure, Unsaid>>;
  /** Places against awards by tier; empty where no decision is held. */
  places: (TierPlaces & { name: string })[];
}

export interface CityFigures {
  slug: string;
  name: string;
  province: string;
  award: string;
  rounds: RoundFigures[];
}

/** The figures of every round, the newest first in each city; cities without rounds are left out. */
export function statistics(held: Portal = portal()): CityFigures[] {
  return held.jurisdictions
    .filter(({ rounds }) => rounds.length > 0)
    .map((jurisdiction) => ({
      slug: jurisdiction.slug,
      name: jurisdiction.about.shortName,
      province: jurisdiction.about.province,
      award: jurisdiction.about.award,
      rounds: jurisdiction.rounds
        .map((round) => ({
          day: newestDay(round),
          figures: figuresOf(held, placedRound(jurisdiction, round)),
        }))
        .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
        .map(({ figures }) => figures),
    }));
}

/** True where at least one figure of a round is known: a row of blanks alone says nothing. */
export function hasFigures(round: Pick<RoundFigures, 'unsaid'>): boolean {
  return FIGURES.some((figure) => isTold(round, figure));
}

/** The figures that at least one of some rounds tells: a column of blanks says nothing. */
export function toldFigures(rounds: readonly Pick<RoundFigures, 'unsaid'>[]): Figure[] {
  return FIGURES.filter((figure) => rounds.some((round) => isTold(round, figure)));
}

/** A list entered in part tells something of its figure, if no number. */
function isTold({ unsaid }: Pick<RoundFigures, 'unsaid'>, figure: Figure): boolean {
  return !unsaid[figure] || unsaid[figure].state === 'held-in-part';
}

/** What the rounds of all cities come to; a sum is of the rounds that tell it. */
export function statisticsTotals(cities: readonly CityFigures[]): StatisticsTotals {
  const rounds = cities.flatMap((city) => city.rounds);
  const decided = rounds.flatMap(({ awarded }) => awarded ?? []);
  const objections = rounds.flatMap((round) => round.objections ?? []);
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  return {
    cities: cities.length,
    rounds: rounds.length,
    decided: decided.length,
    awarded: sum(decided),
    objections:
      objections.length === 0
        ? null
        : {
            rounds: objections.length,
            received: sum(objections.map(({ received }) => received)),
            upheld: sum(objections.map(({ upheld }) => upheld)),
          },
  };
}

function figuresOf(
  { organisations }: Portal,
  { jurisdiction, round, version }: PlacedRound,
): RoundFigures {
  const lists = round.lists.filter((list) => !isWithdrawn(list));
  const rounds = comparableRounds(round, jurisdiction.rounds, organisations);
  const own = rounds.find(({ slug }) => slug === round.slug)?.winners;
  const winners = own ? current(own) : null;
  const listed = (kind: ListRecord['kind']) => {
    const list = listOfParts(lists.filter((each) => each.kind === kind));
    return list ? current(list) : null;
  };
  const rows = {
    qualified: listed('qualified-list'),
    proposed: listed('proposed-winners'),
    awarded: winners,
  };
  const figures = {
    applied: round.about.applied?.count ?? null,
    qualified: totalOf(rows.qualified),
    onSite: round.about.onSite?.count ?? null,
    proposed: totalOf(rows.proposed),
    awarded: totalOf(rows.awarded),
    objections: objectionsOf(lists),
    days: lists
      .flatMap((list) => daysUsed(version, list))
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
  };
  return {
    label: round.about.label,
    name: bareLabel(round),
    href: roundHref({ round }),
    sample: round.about.sample,
    draft: version?.about.stage === 'draft',
    ...figures,
    revoked: withoutWithdrawn(round).revocations.length || null,
    unsaid: { ...unknownFigures(figures, round, lists), ...partFigures(rows) },
    places:
      winners && !winners.partial && version ? placesOf(version, { round, rounds }, winners) : [],
  };
}

/** A list that is not held tells no figure; one that is held may not say it. */
function unknownFigures(
  figures: Pick<RoundFigures, Figure>,
  round: Round,
  lists: readonly ListRecord[],
): RoundFigures['unsaid'] {
  const absent = (notice: NoticeKind) => absenceUnsaid(absenceOf(round, notice));
  const silent = unsaidOf({ state: 'not-in-notice' });
  const told = lists.some((list) => current(list).objections);
  const why: Record<Figure, Unsaid> = {
    applied: lists.length > 0 ? silent : absent('qualified-list'),
    qualified: absent('qualified-list'),
    onSite: unsaidOf({ state: 'not-held' }),
    proposed: absent('proposed-winners'),
    awarded: absent('winners'),
    objections: told ? silent : unsaidOf({ state: 'not-held' }),
    days: lists.length > 0 ? silent : absent('proposed-winners'),
  };
  const isBlank = (figure: Figure) =>
    figure === 'days' ? figures.days.length === 0 : figures[figure] === null;
  return Object.fromEntries(Object.entries(why).filter(([figure]) => isBlank(figure as Figure)));
}

function placesOf(
  version: RegulationVersion,
  history: RoundHistory,
  winners: PublishedWinners,
): RoundFigures['places'] {
  const law = ruleSetOf(version.rules);
  return placesTaken(law, history, winners.entries, dayAfterDecision(winners)).map((tier) => ({
    ...tier,
    name: tierName({ version }, tier.tier),
  }));
}

function newestDay({ callNotice, lists, winners }: Round): string {
  const days = [callNotice, ...lists, winners].flatMap((record) =>
    record ? (current<{ publishedOn: string | null }>(record).publishedOn ?? []) : [],
  );
  return days.sort().at(-1) ?? '';
}
