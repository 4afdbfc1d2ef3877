import type { PlacedRecord } from '../../content/portal-records.ts';
import { csvText } from '../../formats/csv-text.ts';
import type { CsvCell } from '../../formats/csv-text.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import type { ListEntry, WinnerEntry } from '../../schemas/records/lists.ts';
import { canonicalId, printedCode } from '../organisations/organisation-id.ts';
import { recordFlags } from './record-flags.ts';
import { tierName } from './record-version.ts';

type Row = ListEntry & Partial<Omit<WinnerEntry, keyof ListEntry>>;
type CellOf = (entry: Row, index: number) => CsvCell;

/** A list's rows as a CSV file; every row says which record it is from and whether that is a sample. */
export function entriesCsv(placed: PlacedRecord, number: number): string {
  const { record, round, jurisdiction } = placed;
  if (record.kind === 'call-notice' || record.kind === 'revocation')
    throw new RangeError(`record ${record.id} is no list: it has no rows`);
  const { entries } = revisionOf<{ entries: Row[] }>(record, number).data;
  const flags = recordFlags(placed, number);
  const { version } = placed;
  const columns: [string, CellOf][] = [
    ['样例', () => flags.sample],
    ['依据草案', () => flags.draft],
    ['已被取代', () => flags.superseded],
    ['记录', () => record.id],
    ['版次', () => number],
    ['地区', () => jurisdiction.about.name],
    ['届次', () => round.about.label],
    ['序号', (_, index) => index + 1],
    ['组织名称', ({ name }) => name],
    ['组织代号', ({ organisation }) => canonicalId(organisation)],
    ['统一社会信用代码', ({ organisation }) => printedCode(organisation)],
    ['所在地区', ({ region }) => region],
    ['推荐单位', ({ recommender }) => recommender],
    ['类别', ({ category }) => category],
    ['奖项', ({ tier }) => tier && tierName(version, tier)],
    ['名次', ({ rank }) => rank],
    ['得分', ({ score }) => score],
    ['奖金（元）', ({ prizePaid }) => prizePaid],
    ['再次获奖', ({ repeatWinner }) => repeatWinner],
    ['财政全额拨款', ({ stateFunded }) => stateFunded],
    ['复评获奖', ({ reReview }) => reReview],
  ];
  return csvText([
    columns.map(([name]) => name),
    ...entries.map((entry, index) => columns.map(([, cell]) => cell(entry, index))),
  ]);
}
