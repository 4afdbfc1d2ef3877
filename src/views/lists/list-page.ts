import type { Jurisdiction } from '../../model/portal.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { ListName } from '../../model/record-kinds.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Day } from '../../law/calendar/day.ts';
import { listState } from '../../law/calendar/list-state.ts';
import type { ListClock, ListState } from '../../law/calendar/list-state.ts';
import { LIST_COLUMNS } from '../../messages/records/list-columns.ts';
import type { ListColumn } from '../../messages/records/list-columns.ts';
import { LIST_STATES, LIST_STATE_NAMES } from '../../messages/records/lists.ts';
import { TIER_NOT_NAMED } from '../../messages/records/records.ts';
import { yearWords } from '../../messages/days/days.ts';
import { buildDay } from '../site/site.ts';
import { bareLabel, recordHref } from '../records/record-link.ts';

/** What a cell shows, and what its column orders it by where that is not its text. */
export type ListCell = { keys?: readonly string[] } & (
  | {
      kind: 'text';
      text: string;
      /** The exact days of a text that says them as people do. */
      title?: string;
      /** What a narrow screen says, where no column has a head. */
      short?: string;
      /** The text says why nothing stands here. */
      blank?: boolean;
    }
  /** A narrow screen names by `short` what a title says at length. */
  | { kind: 'link'; text: string; href: string; short?: string }
  /** Persons are counted and not named. */
  | { kind: 'names'; kinds: readonly Recipient[]; names: { text: string; href: string }[] }
);

/** What a list says of one record or entry, before it is put in its place. */
export interface ListItem {
  placed: PlacedRecord;
  /** The day it is sorted and its year is told by. */
  on: Day | null;
  tiers: readonly string[];
  clock: ListClock;
  /** One per column but the last, which tells its state. */
  cells: ListCell[];
}

export interface ListRow {
  /** The name by which an address leads to the row. */
  anchor?: string;
  city: string;
  cityName: string;
  year: string;
  /** The day it is sorted by; empty where none is stated. */
  on: string;
  /** The record it stands in, with the round; null where it stands for several. */
  record: { href: string; round: string } | null;
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
  /** Null where the rows stand without a head. */
  name: string | null;
  /** Where more is said of the group as a whole. */
  link?: { text: string; href: string };
  /** Rows of several cities: each says of which. */
  mixed?: boolean;
  rows: ListRow[];
}

/** A list across all cities and rounds, ready to print. */
export interface ListPage {
  list: ListName | 'organisations';
  /** The first names what a row is about, the last its state. */
  columns: readonly ListColumn[];
  /** As it comes, cities in the portal's order, each with its rows, newest first; cities without rows are left out. */
  groups: ListGroup[];
  count: number;
  choices: Record<ListChoice, ListOption[]>;
}

/** Lists records by city, newest first. */
export function listPage(list: ListName, items: readonly ListItem[]): ListPage {
  const cities = [...new Set(items.map(({ placed }) => placed.jurisdiction))];
  return groupedList(list, cities, items.toSorted(newestFirst).map(rowOf));
}

/** Groups rows by city, in the order in which they come, and collects what can be chosen. */
export function groupedList(
  list: ListPage['list'],
  cities: readonly Jurisdiction[],
  rows: readonly ListRow[],
): ListPage {
  return {
    list,
    columns: LIST_COLUMNS[list],
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
export function newestFirst(a: { on: Day | null }, b: { on: Day | null }): number {
  const [first, second] = [a.on ?? '', b.on ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}

function rowOf({ placed, on, tiers, clock, cells }: ListItem): ListRow {
  const { jurisdiction, round, record, version } = placed;
  return {
    city: jurisdiction.slug,
    cityName: jurisdiction.about.shortName,
    year: on?.slice(0, 4) ?? '',
    on: on ?? '',
    record: { href: recordHref(record), round: bareLabel(round) },
    tiers,
    sample: record.sample,
    draft: version?.about.stage === 'draft',
    clock,
    state: listState(clock, buildDay()),
    cells,
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
