import type { Jurisdiction, Portal } from '../../src/content-store/portal.ts';
import type { CountedDay } from '../../src/domain/calendar/count-window.ts';
import { officialCalendar } from '../../src/domain/calendar/working-days.ts';
import { legalWindow } from '../../src/domain/deadlines/legal-window.ts';
import { governingVersion, versionStatus } from '../../src/domain/regulations/governing-version.ts';
import { dayStateWords } from '../../src/wording/days.ts';
import type { WindowQuestion } from './read-arguments.ts';

/**
 * Says when a window that begins on a day ends under a city's regulation: the version asked for, else the one
 * in force that day, else the newest text held. Throws RangeError where the portal holds no such city or version.
 */
export function windowAnswer(portal: Portal, question: WindowQuestion) {
  const { jurisdiction, stage, from } = question;
  const city = portal.jurisdictions.find(({ slug }) => slug === jurisdiction);
  if (!city)
    throw new RangeError(
      `--jurisdiction 没有“${jurisdiction}”；可以写：${names(portal.jurisdictions)}`,
    );
  const version = versionAsked(city, question);
  const { cites, window } = legalWindow(
    version.rules,
    stage,
    from,
    officialCalendar(portal.calendars),
  );
  return {
    jurisdiction,
    regulation: version.slug,
    status: versionStatus(from, version, city.versions),
    stage,
    from,
    until: window?.until ?? null,
    length: window?.length ?? null,
    cites: [...new Set(cites.map(({ at }) => at))],
    excluded: (window?.excluded ?? []).map(excludedDay),
    ifFirstDayCounts: { until: window?.ifFirstDayCounts.until ?? null },
    ...(window && window.unknown.length > 0 ? { unknown: window.unknown } : {}),
  };
}

function versionAsked(city: Jurisdiction, { from, version }: WindowQuestion) {
  const found = version
    ? city.versions.find(({ slug }) => slug === version)
    : governingVersion(from, city.versions);
  if (found) return found;
  if (version === undefined) throw new RangeError(`${city.about.name}没有收录任何文本`);
  throw new RangeError(
    `--version 没有“${version}”；${city.about.name}可以写：${names(city.versions)}`,
  );
}

function excludedDay({ on, state }: CountedDay) {
  const name = dayStateWords(state);
  return state.kind === 'holiday' && state.notice
    ? { on, name, notice: state.notice }
    : { on, name };
}

function names(all: readonly { slug: string }[]): string {
  return all.map(({ slug }) => slug).join('、');
}
