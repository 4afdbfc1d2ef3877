import type { Jurisdiction } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { placedRecords, placedRound } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { roundCountWords } from '../../messages/records/stages.ts';
import { portal } from '../site/site.ts';
import { bareLabel, recordLink, roundHref } from '../records/record-link.ts';
import type { RecordLink } from '../records/record-link.ts';
import { roundCounts } from './round-counts.ts';
import { roundPage } from './round-page.ts';
import type { RoundPage } from './round-page.ts';

/** A round as a link. */
export interface RoundLink {
  href: string;
  label: string;
  sample: boolean;
}

/** A record with the city and round it belongs to. */
export interface NewsItem {
  city: string;
  round: string;
  link: RecordLink;
}

/** A round in two lines. */
export interface RoundRow extends RoundLink {
  /** 受理8 → 拟奖6 → 获奖6 → 撤销1; empty where no list is held. */
  counts: string;
  /** What was published or changed last. */
  latest: RecordLink | undefined;
}

/** What a city's page says about its rounds. */
export interface CityRecords {
  /** The round in which something was published last. */
  current: RoundRow & RoundPage;
  /** The rounds before it. */
  earlier: RoundRow[];
}

/** The rounds of a city, the liveliest first; null where none is held. */
export function cityRecords(jurisdiction: Jurisdiction): CityRecords | null {
  const rounds = jurisdiction.rounds.toSorted((a, b) => (newestDay(a) < newestDay(b) ? 1 : -1));
  const [round] = rounds;
  if (!round) return null;
  return {
    current: { ...roundRow(round), ...roundPage(placedRound(jurisdiction, round)) },
    earlier: rounds.slice(1).map(roundRow),
  };
}

function roundRow(round: Round): RoundRow {
  return {
    ...roundLink(round),
    counts: roundCountWords(roundCounts(round)),
    latest: newestFirst(roundDocuments(round))[0],
  };
}

/**
 * The records published or changed last in all cities, newest first.
 * @param told addresses of records that the page tells of already
 */
export function newestRecords(count: number, told: readonly string[] = []): NewsItem[] {
  return newest(placedRecords(portal()))
    .filter(({ link }) => !told.includes(link.href))
    .slice(0, count);
}

/** The records as news, the one published or changed last first. */
export function newest(placed: readonly PlacedRecord[]): NewsItem[] {
  return placed
    .map(newsItem)
    .sort((a, b) => ((a.link.changedOn ?? '') < (b.link.changedOn ?? '') ? 1 : -1));
}

function newestFirst(links: RecordLink[]): RecordLink[] {
  return links.sort((a, b) => ((a.changedOn ?? '') < (b.changedOn ?? '') ? 1 : -1));
}

function newsItem({ jurisdiction, round, record }: PlacedRecord): NewsItem {
  return {
    city: jurisdiction.about.shortName,
    round: bareLabel(round),
    link: recordLink(record),
  };
}

/** A round as a link. */
export function roundLink(round: Round): RoundLink {
  return { href: roundHref({ round }), label: bareLabel(round), sample: round.about.sample };
}

/** The records of a round as links, in the order of its stages. */
export function roundDocuments(round: Round): RecordLink[] {
  return recordsOf(round).map(recordLink);
}

function newestDay(round: Round): string {
  return (
    roundDocuments(round)
      .flatMap(({ changedOn }) => changedOn ?? [])
      .sort()
      .at(-1) ?? ''
  );
}
