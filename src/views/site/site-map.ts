import type { Jurisdiction } from '../../model/portal.ts';
import { yearWords } from '../../messages/days/days.ts';
import { datedWords } from '../../messages/days/windows.ts';
import { partsOfCity } from '../lists/list-parts.ts';
import type { ListPart } from '../lists/list-parts.ts';
import type { RecordLink } from '../records/record-link.ts';
import { roundDocuments, roundLink } from '../rounds/city-records.ts';
import type { RoundLink } from '../rounds/city-records.ts';
import { areMany } from './many-places.ts';
import { portal } from './site.ts';

interface Link {
  href: string;
  text: string;
}

/** A list of a city over all years, and of each year that has rows, the newest first. */
export interface MapList extends Link {
  years: Link[];
}

/** A round and its records, the first published first, each with the day it was published. */
export interface MapRound extends RoundLink {
  documents: (Link & { title: string | undefined })[];
}

/** The cities; by province where they are many, else under no name. */
export function mapParts(): { province: string | null; cities: readonly Jurisdiction[] }[] {
  const { jurisdictions } = portal();
  const many = areMany(jurisdictions.length);
  const groups = Map.groupBy(jurisdictions, ({ about }) => (many ? about.province : null));
  return [...groups].map(([province, cities]) => ({ province, cities }));
}

/** The pages of a city's lists, a list a row. */
export function cityLists({ slug }: Jurisdiction): MapList[] {
  const parts = Map.groupBy(partsOfCity(slug), ({ list }) => list);
  return [...parts].map(([text, of]) => ({
    text,
    href: of.find(({ year }) => year === null)!.href,
    years: of.flatMap(({ year, href }: ListPart) =>
      year === null ? [] : [{ href, text: yearWords(year) }],
    ),
  }));
}

/** The rounds of a city, the one published last first. */
export function cityRounds({ rounds }: Jurisdiction): MapRound[] {
  return rounds
    .map((round) => ({ ...roundLink(round), documents: roundDocuments(round) }))
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
    .map((round) => ({
      ...round,
      documents: round.documents.sort(byDay).map(({ href, name, publishedOn: day }) => ({
        href,
        text: name,
        title: day === null ? undefined : datedWords(day),
      })),
    }));
}

function byDay(a: RecordLink, b: RecordLink): number {
  return (a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1;
}

/** Revocations come years later and do not move a round. */
function lastDay({ documents }: { documents: readonly RecordLink[] }): string {
  const days = documents.flatMap(({ kind, publishedOn }) =>
    kind === 'revocation' ? [] : (publishedOn ?? []),
  );
  return days.sort().at(-1) ?? '';
}
