import { csvData } from '../../formats/csv-text.ts';
import { xlsxFile } from '../../formats/xlsx-file.ts';
import { DOWNLOAD_NOTE } from '../../messages/records/list-pages.ts';
import { DATA_PAGE, WORKBOOK } from '../../messages/site/data.ts';
import type { TableField } from '../../schemas/exports/tables.ts';
import { absoluteAddress, buildDay, href, isDemonstration, portal } from '../site/site.ts';
import type { OfferedList } from './offered-tables.ts';
import type { Table } from './tables/table.ts';

/**
 * A list for spreadsheets: the columns of its CSV file, and a sheet of what must be known of them.
 * @param fieldsOf the columns of a list with their types
 */
export function workbook(
  list: OfferedList,
  fieldsOf: (list: OfferedList) => TableField[],
): Promise<Buffer> {
  const page = href(`${list.name}/`);
  const { licence } = portal().site;
  return xlsxFile({
    title: list.title,
    columns: fieldsOf(list).map(({ name, type }) => ({ head: name, type })),
    rows: list.rows,
    about: {
      title: WORKBOOK.about,
      lines: [
        list.title,
        WORKBOOK.asOf(buildDay()),
        WORKBOOK.from(absoluteAddress(page) ?? page),
        ...(isDemonstration() ? [DATA_PAGE.demonstration] : []),
        DOWNLOAD_NOTE,
        WORKBOOK.partial,
        ...(licence ? [WORKBOOK.licence(licence)] : []),
      ],
    },
  });
}

/** A table for programs: its cells as they are. */
export function tableText({ headings, rows }: Table): string {
  return csvData([headings.map(([, head]) => head), ...rows]);
}
