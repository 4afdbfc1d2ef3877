import type { Jurisdiction } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';
import { yearWords } from '../../messages/days/days.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { partsOfCity } from '../lists/list-parts.ts';
import { roundDocuments, roundLink } from '../rounds/city-records.ts';
import type { RoundLink } from '../rounds/city-records.ts';

interface Link {
  href: string;
  text: string;
}

/** A record of a round: its day is told with its year where that is not the year it stands under. */
interface DatedLink extends Link {
  day: string | null;
  words: string;
}

/** What the site map leads to of one year of a city. */
export interface MapYear {
  /** 2026年; empty where the rounds name the year themselves, or none is known. */
  name: string;
  rounds: (RoundLink & { documents: DatedLink[] })[];
  /** The pages of the lists that have rows of the year. */
  lists: Link[];
}

/** The pages of a city's lists, over all years. */
export function cityLists({ slug }: Jurisdiction): Link[] {
  return listLinks(slug, null);
}

/** The years of a city, the newest first, each once: what belongs to it, and a round in the year it began in. */
export function cityYears({ slug, rounds }: Jurisdiction): MapYear[] {
  const years = [...rounds.map(yearOf), ...partsOfCity(slug).flatMap(({ year }) => year ?? [])];
  return [...new Set(years)]
    .sort()
    .reverse()
    .map((year) => {
      const begun = rounds.filter((round) => yearOf(round) === year).map(roundOf(year));
      const named = year === '' || begun.some(({ label }) => label.startsWith(yearWords(year)));
      return {
        name: named ? '' : yearWords(year),
        rounds: begun,
        lists: listLinks(slug, year),
      };
    });
}

function listLinks(city: string, year: string | null): Link[] {
  return partsOfCity(city)
    .filter((part) => part.year === year)
    .map(({ list, href }) => ({ href, text: list }));
}

/** The year of its first dated record; empty where none is dated. */
function yearOf(round: Round): string {
  const [first = ''] = roundDocuments(round)
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort();
  return first.slice(0, 4);
}

const roundOf = (year: string) => (round: Round) => ({
  ...roundLink(round),
  documents: roundDocuments(round)
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? -1 : 1))
    .map(({ href, name, publishedOn: day }) => ({
      href,
      text: name,
      day,
      words: day === null ? '' : naturalDay(day, year),
    })),
});
