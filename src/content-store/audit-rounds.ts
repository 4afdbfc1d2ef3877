import { runChecks } from '../checks/run-checks.ts';
import type { JudgedLine } from '../checks/run-checks.ts';
import type { Subject } from '../checks/subject.ts';
import { officialCalendar } from '../domain/calendar/working-days.ts';
import type { Calendar } from '../domain/calendar/working-days.ts';
import type { Finding } from '../domain/finding.ts';
import { latest } from '../domain/records/record.ts';
import type { AnyRecord, Revision, Round } from '../domain/records/record.ts';
import { recordsOf } from '../domain/records/round-records.ts';
import { versionStatus } from '../domain/regulations/governing-version.ts';
import type { OfficialYear } from '../domain/calendar/official-year.ts';
import type { Jurisdiction } from './portal.ts';

/** What the checks found, by record; and what of it an editor must mend or explain in public. */
export interface Audit {
  lines: Map<string, JudgedLine[]>;
  findings: Finding[];
}

/** Holds every round of every jurisdiction against the text it was made under. */
export function auditRounds(
  jurisdictions: readonly Jurisdiction[],
  years: readonly OfficialYear[],
): Audit {
  const calendar = officialCalendar(years);
  const lines = new Map<string, JudgedLine[]>();
  const findings: Finding[] = [];
  for (const jurisdiction of jurisdictions)
    for (const round of jurisdiction.rounds) {
      const records = new Map(recordsOf(round).map((record) => [record.id, record]));
      for (const found of runChecks(subjectOf(jurisdiction, round, calendar))) {
        lines.set(found.record, [...(lines.get(found.record) ?? []), found]);
        const record = records.get(found.record);
        if (record && found.result === 'unmet' && !found.acknowledged)
          findings.push(toFinding(record, found));
      }
    }
  return { lines, findings };
}

function subjectOf(jurisdiction: Jurisdiction, round: Round, calendar: Calendar): Subject {
  const version = jurisdiction.versions.find((each) => each.slug === round.about.regulation);
  return {
    round,
    rules: version?.rules ?? null,
    statusOn: (day) => (version ? versionStatus(day, version, jurisdiction.versions) : 'issued'),
    rounds: jurisdiction.rounds.filter((each) => each.about.sample === round.about.sample),
    calendar,
  };
}

function toFinding(record: AnyRecord, found: JudgedLine): Finding {
  const revision: Pick<Revision<unknown>, 'placeOf'> = latest<unknown>(record);
  return {
    code: 'audit-unmet',
    ...revision.placeOf(found.at),
    values: {
      ...found.values,
      check: found.check,
      reason: found.reason,
      articles: found.cites.map((cite) => cite.at).join('、'),
    },
  };
}
