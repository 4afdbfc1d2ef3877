import type { OfficialYear } from '../../law/calendar/official-year.ts';
import { calendarFile } from '../../schemas/calendar.ts';
import { checkCalendar } from '../validate/calendar.ts';
import type { ContentFolder } from './content-folder.ts';
import { libraryCalendars } from './library-calendars.ts';
import { validate } from './parse-with-schema.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Every year with an official table, ascending: the library's years, and those of `calendars/<year>.yaml`,
 * which name their notice and take the place of the library's.
 */
export function readCalendars(
  folder: ContentFolder,
  regions: readonly string[] = [],
): OfficialYear[] {
  const library = libraryCalendars();
  const files = folder.names('calendars').filter((name) => /^\d{4}\.yaml$/.test(name));
  folder.expectOnly('calendars', files.length > 0 ? files : ['<年份>.yaml']);
  const years = new Map(library.map((table) => [table.year, table]));
  for (const file of files) {
    const path = `calendars/${file}`;
    const source = folder.text(path);
    if (source === null) continue;
    const yaml = readYaml(folder.shown(path), source);
    const { value, findings } = validate(yaml, calendarFile);
    folder.findings.push(...findings);
    if (!value) continue;
    checkCalendar(value, regions, file, library, (code, at, values) =>
      folder.addAt(code, { file: yaml.file, ...yaml.placeOf(at) }, values),
    );
    years.set(value.year, value);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
