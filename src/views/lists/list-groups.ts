import { yearWords } from '../../messages/days/days.ts';
import { areMany } from '../site/many-places.ts';
import { OPEN_GROUP, REST_GROUP, decisionWords } from '../../messages/records/lists.ts';
import { href } from '../site/site.ts';
import { newestFirst } from './list-page.ts';
import type { ListGroup, ListPage, ListRow } from './list-page.ts';

/** So few rows need no heads. */
export const FEW_ROWS = 12;
const UNDIVIDED = { slug: 'all', name: null } as const;

/** From so many rows on a list can be filtered and ordered. */
export const FILTERED_FROM = 9;

/** All rows of a list, in the order they stand in. */
export function allRows({ groups }: Pick<ListPage, 'groups'>): ListRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** A list grouped anew. */
export function regrouped(page: ListPage, groups: readonly ListGroup[]): ListPage {
  const held = anchored(groups.filter(({ rows }) => rows.length > 0));
  return { ...page, groups: held, count: allRows({ groups: held }).length };
}

/** Where a city has no group of its own, an address with its name leads to its first row. */
function anchored(groups: readonly ListGroup[]): ListGroup[] {
  const taken = new Set(groups.map(({ slug }) => slug));
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      if (taken.has(row.city)) return row;
      taken.add(row.city);
      return { ...row, anchor: row.city };
    }),
  }));
}

/** What is open, then the rest: by city, each leading to all of its rows; newest first where they are few. */
export function overviewGroups({ list, groups }: ListPage): ListGroup[] {
  const rows = allRows({ groups });
  const open = rows.filter(({ state }) => state === 'open');
  const rest = groups
    .map((group) => ({
      ...group,
      link: { text: group.name ?? '', href: href(`${list}/${group.slug}/`) },
      rows: group.rows.filter(({ state }) => state !== 'open'),
    }))
    .filter((group) => group.rows.length > 0);
  if (rows.length <= FEW_ROWS)
    return [{ ...UNDIVIDED, mixed: true, rows: [...open, ...newestOf(rest)] }];
  const first = { ...OPEN_GROUP, mixed: true, rows: open };
  if (!areMany(rest.length)) return [first, ...rest];
  const others = open.length > 0 ? REST_GROUP : UNDIVIDED;
  return [first, { ...others, mixed: true, rows: newestOf(rest) }];
}

function newestOf(groups: ListGroup[]): ListRow[] {
  return allRows({ groups }).toSorted(newestFirst);
}

/** The rows of a city or a year: winners by the decision they stand in, others by year where they are many. */
export function partGroups({ list, groups }: ListPage): ListGroup[] {
  const rows = allRows({ groups });
  if (list === 'winners') return byDecision(rows);
  return rows.length > FEW_ROWS
    ? [...Map.groupBy(rows, ({ year }) => year)].map(([year, of]) => ({
        slug: `y${year}`,
        name: yearWords(year),
        rows: of,
      }))
    : [{ ...UNDIVIDED, rows }];
}

function byDecision(rows: readonly ListRow[]): ListGroup[] {
  return [...Map.groupBy(rows, ({ record }) => record?.href ?? '')].map(([to, of], index) => ({
    slug: `decision-${index + 1}`,
    name: of[0]?.record?.round ?? '',
    link: { text: decisionWords(of[0]?.on ?? ''), href: to },
    rows: of,
  }));
}
