import type { Jurisdiction } from '../../model/portal.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Day } from '../../law/calendar/day.ts';
import { listState } from '../../law/calendar/list-state.ts';
import type { ListClock, ListState } from '../../law/calendar/list-state.ts';
import { LIST_STATES, LIST_STATE_NAMES } from '../../messages/records/lists.ts';
import { TIER_NOT_NAMED } from '../../messages/records/records.ts';
import { yearWords } from '../../messages/days/days.ts';
import { PLACE_COLUMNS, STATE_COLUMN } from '../../messages/records/list-pages.ts';
import type { CitationLink } from '../rules/citations.ts';
import { buildDay } from '../site/site.ts';
import { bareLabel, roundHref } from '../records/record-link.ts';

/** What a cell shows. */
export type ListCell =
  | { kind: 'text'; text: string }
  /** A narrow screen names by `short` what a title says at length. */
  | { kind: 'link'; text: string; href: string; short?: string }
  | { kind: 'day'; on: Day | null; blank: string }
  | { kind: 'names'; names: { text: string; href: string }[] }
  | { kind: 'links'; links: { text: string; href: string }[]; blank: string }
  | { kind: 'cites'; cites: CitationLink[] };

/** What a list says of one record or entry, before it is put in its place. */
export interface ListItem {
  placed: PlacedRecord;
  /** The day it is sorted and its year is told by. */
  on: Day | null;
  tiers: readonly string[];
  clock: ListClock;
  /** One per column, without city, round and state, which every list has. */
  cells: ListCell[];
}

export interface ListRow {
  /** The name by which an address leads to the row. */
  anchor?: string;
  city: string;
  year: string;
  /** The day it is sorted by; empty where none is stated. */
  on: string;
  tiers: readonly string[];
  sample: boolean;
  /** The text it rests on is held only as a draft. */
  draft: boolean;
  clock: ListClock;
  /** The state on the build's day. */
  state: ListState;
  cells: ListCell[];
}

interface ListOption {
  value: string;
  text: string;
}

export type ListChoice = 'city' | 'year' | 'tier' | 'state';

export interface ListGroup {
  slug: string;
  /** Null where a list is too short to be divided. */
  name: string | null;
  rows: ListRow[];
}

/** A list across all cities and rounds, ready to print. */
export interface ListPage {
  columns: string[];
  /** The column that names what a row is about. */
  subject: number;
  /**
   * Cities in the portal's order, each with its rows, newest first; cities without rows are left out. Before them
   * stands what is open on the build's day, where it is set apart.
   */
  groups: ListGroup[];
  /** Columns a narrow screen leaves to the page of the record or the organisation. */
  minor: readonly string[];
  count: number;
  choices: Record<ListChoice, ListOption[]>;
}

/** Lists records by city, newest first. */
export function listPage(
  columns: readonly string[],
  items: readonly ListItem[],
  minor: readonly string[] = [],
): ListPage {
  const cities = [...new Set(items.map(({ placed }) => placed.jurisdiction))];
  const rows = items.toSorted(newestFirst).map(rowOf);
  return groupedList({
    columns: [...PLACE_COLUMNS, ...columns, STATE_COLUMN],
    subject: 2,
    minor,
    cities,
    rows,
  });
}

interface Grouped extends Pick<ListPage, 'columns' | 'subject' | 'minor'> {
  cities: readonly Jurisdiction[];
  rows: readonly ListRow[];
}

/** Groups rows by city, in the order in which they come, and collects what can be chosen. */
export function groupedList({ columns, subject, minor, cities, rows }: Grouped): ListPage {
  return {
    columns,
    subject,
    minor,
    groups: cities.map(({ slug, about }) => ({
      slug,
      name: about.shortName,
      rows: rows.filter(({ city }) => city === slug),
    })),
    count: rows.length,
    choices: choicesOf(cities, rows),
  };
}

/** Rows of one day keep the order in which they were published. */
function newestFirst(a: ListItem, b: ListItem): number {
  const [first, second] = [a.on ?? '', b.on ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}

function rowOf({ placed, on, tiers, clock, cells }: ListItem): ListRow {
  const { jurisdiction, round, record, version } = placed;
  return {
    city: jurisdiction.slug,
    year: on?.slice(0, 4) ?? '',
    on: on ?? '',
    tiers,
    sample: record.sample,
    draft: version?.about.stage === 'draft',
    clock,
    state: listState(clock, buildDay()),
    cells: [
      { kind: 'text', text: jurisdiction.about.shortName },
      { kind: 'link', text: bareLabel(round), href: roundHref(placed) },
      ...cells,
    ],
  };
}

function choicesOf(
  cities: readonly Jurisdiction[],
  rows: readonly ListRow[],
): Record<ListChoice, ListOption[]> {
  const distinct = (values: string[]) => [...new Set(values)].filter((value) => value !== '');
  const kinds = distinct(rows.map(({ clock }) => clock.kind)) as ListClock['kind'][];
  return {
    city: cities.map(({ slug, about }) => ({ value: slug, text: about.shortName })),
    year: distinct(rows.map(({ year }) => year))
      .sort()
      .reverse()
      .map((year) => ({ value: year, text: yearWords(year) })),
    tier: distinct(rows.flatMap(({ tiers }) => tiers)).map((tier) => ({
      value: tier,
      text: tierNames(cities, tier),
    })),
    state: kinds
      .flatMap((kind): readonly ListState[] => LIST_STATES[kind])
      .map((state) => ({ value: state, text: LIST_STATE_NAMES[state] })),
  };
}

/** 市长质量奖、质量奖: what the texts of these cities and the notices of their rounds call a tier, each name once. */
function tierNames(cities: readonly Jurisdiction[], tier: string): string {
  const tiers = cities.flatMap(({ versions, rounds }): readonly { id: string; name: string }[] => [
    ...versions.flatMap(({ rules }) => rules.tiers),
    ...rounds.flatMap(({ about }) => about.tiers ?? []),
  ]);
  const names = new Set(tiers.filter(({ id }) => id === tier).map(({ name }) => name));
  return names.size > 0 ? [...names].join('、') : TIER_NOT_NAMED;
}
