import { isStanding } from '../../law/awards/award-state.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { ListEntry, WinnerEntry } from '../../schemas/records/lists.ts';
import { NOTHING, NOT_STATED } from '../../messages/site/blanks.ts';
import { awardStateWords } from '../../messages/records/awards.ts';
import { yuan } from '../../messages/records/honours.ts';
import { buildDay } from '../site/site.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { printedCode, organisationHref } from '../organisations/organisation-id.ts';
import { tierName } from './record-version.ts';

/** One cell: its words, where they lead, and whether they call for attention. */
interface Cell {
  text: string;
  href?: string;
  warn?: boolean;
}

export interface ListTable {
  columns: { key: string; name: string; numeric: boolean }[];
  rows: { organisation: string; cells: Cell[] }[];
}

interface Column<E> {
  key: string;
  name: string;
  numeric?: boolean;
  /** Null where the record says nothing; a column of nothing is left out. */
  cell: (entry: E, index: number) => Cell | null;
}

type Named = Pick<ListEntry, 'organisation' | 'name'>;

const NAMED: Column<Named>[] = [
  { key: 'number', name: '序号', numeric: true, cell: (_, index) => ({ text: `${index + 1}` }) },
  {
    key: 'name',
    name: '组织名称',
    cell: ({ organisation, name }) => ({ text: name, href: organisationHref(organisation) }),
  },
  {
    key: 'creditCode',
    name: '统一社会信用代码',
    cell: ({ organisation }) => {
      const code = printedCode(organisation);
      return code === null ? null : { text: code };
    },
  },
];

/** The rows of a qualified or publicity list, with the columns it fills. */
export function listTable(placed: PlacedRecord, entries: readonly ListEntry[]): ListTable {
  const { version } = placed;
  return tableOf(entries, [
    ...NAMED,
    textColumn('region', '所在地区', ({ region }) => region),
    textColumn('recommender', '推荐单位', ({ recommender }) => recommender),
    textColumn('category', '类别', ({ category }) => category),
    textColumn('tier', '拟授奖项', ({ tier }) => tier && tierName(version, tier)),
    { ...textColumn('rank', '名次', ({ rank }) => rank?.toString()), numeric: true },
    { ...textColumn('score', '得分', ({ score }) => score?.toString()), numeric: true },
    remarksColumn('复评'),
  ]);
}

/** The winners, each with what its award is today. */
export function winnersTable(placed: PlacedRecord, entries: readonly WinnerEntry[]): ListTable {
  const { version } = placed;
  return tableOf(entries, [
    ...NAMED,
    textColumn('tier', '奖项', ({ tier }) => tierName(version, tier)),
    {
      ...textColumn('prizePaid', '奖金', ({ prizePaid }) =>
        prizePaid === null ? undefined : yuan(prizePaid),
      ),
      numeric: true,
    },
    remarksColumn('复评获奖'),
    {
      key: 'state',
      name: '今天的状态',
      cell: (entry) => {
        const state = entryAward(placed, entry)?.stateOn(buildDay());
        return state ? { text: awardStateWords(state), warn: !isStanding(state) } : null;
      },
    },
  ]);
}

type Remarkable = Named & Partial<Pick<WinnerEntry, 'repeatWinner' | 'stateFunded' | 'reReview'>>;

/** What sets a row apart in the count of places and in money; a review is won only once it is decided. */
function remarksColumn(reviewed: string) {
  return textColumn(
    'remarks',
    '备注',
    ({ repeatWinner, stateFunded, reReview }: Remarkable) =>
      [repeatWinner && '再次获奖', stateFunded && '财政全额拨款', reReview && reviewed]
        .filter(Boolean)
        .join('、') || undefined,
    NOTHING,
  );
}

function textColumn<E>(
  key: string,
  name: string,
  read: (entry: E) => string | undefined,
  blank: string = NOT_STATED,
): Column<E> & { blank: string } {
  return {
    key,
    name,
    blank,
    cell: (entry) => {
      const text = read(entry);
      return text === undefined ? null : { text };
    },
  };
}

function tableOf<E extends Named>(
  entries: readonly E[],
  columns: (Column<E> & { blank?: string })[],
): ListTable {
  const filled = columns
    .map((column) => ({ ...column, cells: entries.map(column.cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return {
    columns: filled.map(({ key, name, numeric = false }) => ({ key, name, numeric })),
    rows: entries.map(({ organisation }, index) => ({
      organisation,
      cells: filled.map(({ cells, blank = NOT_STATED }) => cells[index] ?? { text: blank }),
    })),
  };
}
