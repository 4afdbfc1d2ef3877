import { CATALOGUE } from '../../audit/catalogue.ts';
import { anchorsIn } from '../../law/regulation/printed-text.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { latest } from '../../model/record.ts';
import type { Jurisdiction, Portal } from '../../model/portal.ts';
import type { AnyRecord, Revision } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { Objections } from '../../schemas/records/lists.ts';
import { headingAnchors } from './headings.ts';
import { nodesIn, proseTree } from './prose-tree.ts';

/** The pages of a site by their addresses, each with the places on it that stand whatever day it is. */
export type SiteAddresses = ReadonlyMap<string, ReadonlySet<string>>;

/** The site's own pages on its first level that every portal has, with their lasting places. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  calls: [],
  checks: [...CATALOGUE.map(({ code }) => code), 'explanations', 'corrections'],
  compare: [],
  corrections: [],
  data: ['promises', 'lists', 'records', 'regulations', 'events', 'feeds', 'calendars', 'verify'],
  deadlines: ['own'],
  eligibility: [],
  log: ['checkpoint', 'entries', 'not-covered', 'proves', 'not-proven', 'keep', 'technical'],
  objection: [],
  open: [],
  organisations: [],
  places: [],
  publicity: [],
  questions: [],
  revocations: [],
  search: [],
  sitemap: [],
  statistics: [],
  verify: ['file'],
  winners: [],
};

/** Every page of a portal that prose may lead to. */
export function siteAddresses(portal: Portal): SiteAddresses {
  const known = byPortal.get(portal) ?? addressesOf(portal);
  byPortal.set(portal, known);
  return known;
}
const byPortal = new WeakMap<Portal, SiteAddresses>();

function addressesOf(portal: Portal): SiteAddresses {
  const { guides, questions, jurisdictions } = portal;
  const records = jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf));
  return new Map<string, ReadonlySet<string>>([
    page(''),
    ...Object.entries(PAGES).map(([name, places]) => page(`${name}/`, places)),
    ...CATALOGUE.map(({ code }) => page(`checks/${code}/`, ['examples', 'readings', 'failing', 'replies'])),
    page('verify/file/'),
    page('questions/', questions.map(({ id }) => id)),
    ...guides.map(({ slug, prose }) => {
      const tree = proseTree(prose, 0, 'mdx');
      return page(`${slug}/`, 'type' in tree ? headingAnchors([...nodesIn(tree)]) : []);
    }),
    ...jurisdictions.flatMap(cityAddresses),
    ...records.flatMap(revisionAddresses).map((path) => page(`${path}/`)),
    ...organisationIds(portal).map((id) => page(`organisations/${id}/`)),
  ]);
}

/** What of any record names organisations. */
interface Naming {
  organisation?: string;
  entries?: { organisation: string; kind?: Recipient; unitId?: string }[];
  objections?: Objections | undefined;
}

/** Each organisation on file, and each that a standing record names, by the id of its file where it has one. */
function organisationIds({ jurisdictions, organisations }: Portal): string[] {
  const byCode = new Map(organisations.map(({ id, about }) => [about.creditCode, id]));
  const named = jurisdictions
    .flatMap(({ rounds }) => rounds.flatMap(recordsOf))
    .filter((record) => !isWithdrawn(record))
    .flatMap(({ revisions }) => (revisions as { data: Naming }[]).at(-1)?.data ?? [])
    .flatMap(({ organisation, entries = [], objections }) => [
      organisation,
      // A team or project stands on the page of its unit, a person on none.
      ...entries.flatMap(({ kind = 'organisation', ...entry }) =>
        kind === 'organisation' ? entry.organisation : kind === 'person' ? [] : (entry.unitId ?? []),
      ),
      ...(objections?.outcomes ?? []).map(({ replacedBy }) => replacedBy),
    ])
    .flatMap((id) => (id === undefined ? [] : (byCode.get(id) ?? id.toLowerCase())));
  return [...organisations.map(({ id }) => id), ...named];
}

function cityAddresses({ slug, versions, rounds }: Jurisdiction) {
  return [
    ...['', 'eligibility/', 'objection/', 'questions/', 'deadlines/'].map((name) => page(`${slug}/${name}`)),
    ...versions.map((version) =>
      page(`${slug}/regulations/${version.slug}/`, [
        ...anchorsIn(version.text),
        ...version.notes.map(({ id }) => `note-${id}`),
        ...(version.notes.length > 0 ? ['notes'] : []),
        'document',
        'reading',
      ]),
    ),
    ...versions
      .filter((version) => version.consultation.length > 0)
      .map((version) => page(`${slug}/regulations/${version.slug}/consultation/`, ['text'])),
    ...versions.flatMap(({ slug: version, decision }) =>
      decision
        ? [page(`${slug}/regulations/${version}/decision/`, [...anchorsIn(decision.text), 'changes'])]
        : [],
    ),
    ...rounds.map((round) => page(`${slug}/rounds/${round.slug}/`)),
  ];
}

/** The newest revision stands at the record's address, older ones below it. */
function revisionAddresses(record: AnyRecord): string[] {
  const revisions: Revision<unknown>[] = record.revisions;
  const newest = latest<unknown>(record).number;
  return revisions.map(({ number }) => record.id + (number === newest ? '' : `/r${number}`));
}

function page(path: string, places: Iterable<string> = []): [string, ReadonlySet<string>] {
  return [`/${path}`, new Set(places)];
}
