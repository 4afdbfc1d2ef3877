import { areMany } from '../site/many-places.ts';
import { topicOf } from '../../law/rules/topics.ts';
import type { Jurisdiction, Portal, RegulationVersion } from '../../model/portal.ts';
import { TEXT_TOPICS, TOPIC_GROUPS } from '../../model/topics.ts';
import type { TextTopic, Topic, TopicGroup } from '../../model/topics.ts';
import { CITY_TABS } from '../../messages/site/tasks.ts';
import {
  QUESTION_PAGE,
  TEXT_GROUP_NAME,
  TEXT_TOPIC_NAMES,
  TOPIC_ASKS,
  TOPIC_GROUP_NAMES,
  TOPIC_NAMES,
} from '../../messages/rules/topics.ts';
import { href, portal } from '../site/site.ts';
import { ruleLines } from './rule-lines.ts';
import type { RuleLine } from './rule-lines.ts';
import { textCells } from './text-rows.ts';
import type { TextLine } from './text-rows.ts';
import { unsaid } from './unsaid.ts';
import type { Unsaid } from './unsaid.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

interface ComparisonColumn {
  slug: string;
  name: string;
  href: string;
  facts: VersionDetails;
  /** Where to go with this city chosen. */
  next: { href: string; text: string }[];
}

interface ComparisonCell {
  lines: (RuleLine | TextLine)[];
  /** Why there is no line. */
  unsaid: Unsaid | null;
  /** Cells of one row that say the same have the same number; null where nothing is said. */
  said: number | null;
  /** Most cities that have a rule here agree on another one. */
  isOutlier: boolean;
}

interface ComparisonRow {
  topic: Topic | TextTopic;
  name: string;
  /** The row as a person would ask it. */
  ask: string;
  cells: ComparisonCell[];
  /** Every city says the same. */
  uniform: boolean;
}

export interface Comparison {
  columns: ComparisonColumn[];
  groups: { id: TopicGroup | 'text'; name: string; rows: ComparisonRow[] }[];
}

/** The public facts of every jurisdiction, row by row, from the rules of the text that leads in each. */
export function comparison(jurisdictions: Jurisdiction[] = portal().jurisdictions): Comparison {
  const held = jurisdictions.flatMap((jurisdiction) => {
    const version = leadingVersion(jurisdiction);
    return version ? [{ jurisdiction, version, lines: ruleLines(version) }] : [];
  });
  const rules = Object.entries(TOPIC_GROUPS).map(([id, topics]) => ({
    id: id as TopicGroup,
    name: TOPIC_GROUP_NAMES[id as TopicGroup],
    rows: topics.map((topic) =>
      row(
        { topic, name: TOPIC_NAMES[topic] },
        held.map(({ version, lines }) => ({
          lines: lines.filter((line) => line.topic === topic),
          unsaid: unsaid(version, topic),
        })),
      ),
    ),
  }));
  const texts = held.map(({ jurisdiction, version }) => textCells(jurisdiction, version));
  const ofText = TEXT_TOPICS.map((topic) =>
    row(
      { topic, name: TEXT_TOPIC_NAMES[topic] },
      texts.map((cells) => cells[topic]),
    ),
  );
  return {
    columns: held.map(({ jurisdiction, version }) => column(jurisdiction, version)),
    groups: [...rules, { id: 'text' as const, name: TEXT_GROUP_NAME, rows: ofText }].map(
      (group) => ({
        ...group,
        rows: group.rows.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0)),
      }),
    ),
  };
}

/** Where the rules of other cities on a topic are found from one city's page. */
export function comparedHref(slug: string, topic: string): string {
  const texts = portal().jurisdictions.filter((jurisdiction) => leadingVersion(jurisdiction));
  return href(`compare/${areMany(texts.length) ? `?city=${slug}` : ''}${rowAnchor(topic)}`);
}

/** `#materials`, or nothing where no city has a rule on it: a row of silence is not printed. */
export function rowAnchor(topic: string, held: Portal = portal()): string {
  const ruled = held.jurisdictions.flatMap(
    (jurisdiction) => leadingVersion(jurisdiction)?.rules.rules.map(topicOf) ?? [],
  );
  return ruled.some((each) => each === topic) ? `#${topic}` : '';
}

/** True where the page of all cities holds the column of none. */
export function isByCity(table: Comparison): boolean {
  return areMany(table.columns.length);
}

/** The same rows with the columns of these cities alone. */
export function columnsOf(table: Comparison, slugs: readonly string[]): Comparison {
  const kept = <T>(each: readonly T[]) =>
    each.filter((_, index) => slugs.includes(table.columns[index]?.slug ?? ''));
  return {
    columns: kept(table.columns),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    })),
  };
}

/** The pages of single cities; none where one table holds all. */
export function comparisonPaths(): { params: { city: string }; props: { table: Comparison } }[] {
  const table = comparison();
  return isByCity(table)
    ? table.columns.map(({ slug }) => ({
        params: { city: slug },
        props: { table: columnsOf(table, [slug]) },
      }))
    : [];
}

function column(jurisdiction: Jurisdiction, version: RegulationVersion): ComparisonColumn {
  return {
    slug: jurisdiction.slug,
    name: jurisdiction.about.shortName,
    href: href(`${jurisdiction.slug}/`),
    facts: versionDetails(jurisdiction, version),
    next: [
      { href: href(`${jurisdiction.slug}/questions/`), text: QUESTION_PAGE.title },
      { href: href(`${jurisdiction.slug}/eligibility/`), text: CITY_TABS.eligibility },
      { href: href(`${jurisdiction.slug}/objection/`), text: CITY_TABS.objection },
    ],
  };
}

function row(
  of: Pick<ComparisonRow, 'topic' | 'name'>,
  columns: Pick<ComparisonCell, 'lines' | 'unsaid'>[],
): ComparisonRow {
  const { topic } = of;
  const said = columns.map(({ lines }) => lines.map((line) => line.sentence).join('\n'));
  const usual = mostCommon(said.filter((text) => text !== ''));
  return {
    ...of,
    ask: TOPIC_ASKS[topic],
    uniform: said.every((text) => text === said[0]),
    cells: columns.map((column, index) => ({
      ...column,
      said: said[index] === '' ? null : said.indexOf(said[index] ?? ''),
      isOutlier: usual !== null && said[index] !== '' && said[index] !== usual,
    })),
  };
}

/** The value more than half of the list agrees on; null when there is none. */
function mostCommon(values: string[]): string | null {
  return (
    values.find(
      (value) =>
        values.filter((each) => each === value).length * 2 > values.length && values.length > 1,
    ) ?? null
  );
}
