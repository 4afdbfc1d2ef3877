import type { Portal } from '../../src/model/portal.ts';
import type { CountedDay } from '../../src/law/calendar/count-window.ts';
import { officialCalendar } from '../../src/law/calendar/working-days.ts';
import { ruleSetOf } from '../../src/law/rules/ruleset.ts';
import { legalWindow } from '../../src/law/rules/legal-window.ts';
import { regionsOf } from '../../src/law/calendar/regions.ts';
import { versionStatus } from '../../src/law/regulation/governing-version.ts';
import { dayStateWords } from '../../src/messages/days/days.ts';
import { askedVersion } from '../asked-version.ts';
import type { WindowQuestion } from './read-arguments.ts';

/**
 * Says when a window that begins on a day ends under a city's regulation: the version asked for, else the one
 * in force that day, else the newest text held. Throws RangeError where the portal holds no such city, version or tier.
 */
export function windowAnswer(portal: Portal, question: WindowQuestion) {
  const { jurisdiction, stage, from, tier } = question;
  const { city, version } = askedVersion(portal, question, from);
  const tiers = version.rules.tiers.map(({ id }) => id);
  if (tier !== undefined && !tiers.includes(tier))
    throw new RangeError(`--tier 没有“${tier}”这个奖项；可以写：${tiers.join('、')}`);
  const { cites, window } = legalWindow(
    ruleSetOf(version.rules),
    stage,
    from,
    officialCalendar(portal.calendars, regionsOf(city.about)),
    tier === undefined ? undefined : [tier],
  );
  return {
    jurisdiction,
    regulation: version.slug,
    status: versionStatus(from, version, city.versions),
    stage,
    ...(tier === undefined ? {} : { tier }),
    from,
    until: window?.until ?? null,
    length: window?.length ?? null,
    cites: [...new Set(cites.map(({ at }) => at))],
    excluded: (window?.excluded ?? []).map(excludedDay),
    ifFirstDayCounts: { until: window?.ifFirstDayCounts.until ?? null },
    ...(window && window.unknown.length > 0 ? { unknown: window.unknown } : {}),
  };
}

function excludedDay({ on, state }: CountedDay) {
  const name = dayStateWords(state);
  return state.kind === 'holiday' && state.notice
    ? { on, name, notice: state.notice }
    : { on, name };
}
