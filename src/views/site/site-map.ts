import type { Jurisdiction } from '../../model/portal.ts';
import { yearWords } from '../../messages/days/days.ts';
import { datedWords } from '../../messages/days/windows.ts';
import { partsOfCity } from '../lists/list-parts.ts';
import type { ListPart } from '../lists/list-parts.ts';
import { bareLabel } from '../records/record-link.ts';
import type { RecordLink } from '../records/record-link.ts';
import { roundDocuments, roundLink } from '../rounds/city-records.ts';
import type { RoundLink } from '../rounds/city-records.ts';
import { kitHref, kitTexts, roundKit } from '../objection/kit-texts.ts';
import type { KitText } from '../objection/kit-texts.ts';
import { textMark } from '../regulation/text-mark.ts';
import { versionDetails } from '../regulation/version-details.ts';
import { selfCheckHref, selfCheckTexts } from '../self-check/self-check-versions.ts';
import { CASES_NAME } from '../../messages/eligibility/self-check.ts';
import { OBJECTION_START, roundsObjection } from '../../messages/objection/objection.ts';
import { TASKS } from '../../messages/site/tasks.ts';
import { areMany } from './many-places.ts';
import { href, portal } from './site.ts';

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

/** A link and what is said of it beside it. */
interface MarkedLink extends Link {
  mark: string;
}

/** A city with all its pages. */
export interface MapCity {
  slug: string;
  name: string;
  award: string;
  href: string;
  texts: MarkedLink[];
  tools: MarkedLink[];
  lists: MapList[];
  rounds: MapRound[];
}

/** The cities; by province where they are many, else under no name. */
export function mapParts(): { province: string | null; cities: MapCity[] }[] {
  const { jurisdictions } = portal();
  const many = areMany(jurisdictions.length);
  const groups = Map.groupBy(jurisdictions, ({ about }) => (many ? about.province : null));
  return [...groups].map(([province, cities]) => ({ province, cities: cities.map(mapCity) }));
}

function mapCity(jurisdiction: Jurisdiction): MapCity {
  const { slug, about, versions } = jurisdiction;
  return {
    slug,
    name: about.shortName,
    award: about.award,
    href: href(`${slug}/`),
    texts: versions.map((version) => {
      const { href, title, mark, status } = versionDetails(jurisdiction, version);
      return { href, text: `《${title}》`, mark: `${mark ?? ''}（${status.label}）` };
    }),
    tools: toolsOf(jurisdiction),
    lists: cityLists(jurisdiction),
    rounds: cityRounds(jurisdiction),
  };
}

/** What one can do in a city: by the text it leads with, and by each other one. */
function toolsOf(jurisdiction: Jurisdiction): MarkedLink[] {
  const checks = selfCheckTexts(jurisdiction).flatMap((text) => [
    {
      href: selfCheckHref(jurisdiction, text),
      text: TASKS.eligibility,
      mark: textMark(jurisdiction, text),
    },
    { href: selfCheckHref(jurisdiction, text, 'cases/'), text: CASES_NAME, mark: '' },
  ]);
  const kits = kitTexts(jurisdiction).map((text) => ({
    href: kitHref(jurisdiction, text),
    text: kitName(jurisdiction, text),
    mark: textMark(jurisdiction, text),
  }));
  return [...checks, ...kits];
}

/** Beside the form by the leading text another one says for which rounds it is. */
function kitName(jurisdiction: Jurisdiction, { slug }: KitText): string {
  const rounds = jurisdiction.rounds.filter((round) => roundKit(jurisdiction, round).slug === slug);
  return slug === undefined
    ? OBJECTION_START.title
    : roundsObjection(rounds.map((round) => bareLabel(round)));
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
