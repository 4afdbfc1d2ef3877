import { isUnexplained } from '../../audit/papers/acknowledgements.ts';
import { runChecks } from '../../audit/run-audit.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import type { AuditContext } from '../../audit/context.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { regionsOf } from '../../law/calendar/regions.ts';
import type { Calendar } from '../../law/calendar/working-days.ts';
import type { Finding } from '../../model/finding.ts';
import { latest } from '../../model/record.ts';
import type { AnyRecord, OrganisationEntry, Revision, Round } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { versionStatus } from '../../law/regulation/governing-version.ts';
import type { OfficialYear } from '../../law/calendar/official-year.ts';
import { withOneId } from '../../law/records/one-id.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { findingOf } from '../report.ts';
import { checkExplanations } from './explanations.ts';

/** What the checks found, by record; and what of it an editor must mend or explain in public. */
export interface Audit {
  lines: Map<string, JudgedResult[]>;
  findings: Finding[];
}

/** Holds every round of every jurisdiction against the text it was made under. */
export function auditRounds(
  jurisdictions: readonly Jurisdiction[],
  organisations: readonly OrganisationEntry[],
  years: readonly OfficialYear[],
): Audit {
  const lines = new Map<string, JudgedResult[]>();
  const findings: Finding[] = [];
  for (const jurisdiction of jurisdictions) {
    const calendar = officialCalendar(years, regionsOf(jurisdiction.about));
    const { name, shortName, award } = jurisdiction.about;
    const others = jurisdictions.filter(({ slug }) => slug !== jurisdiction.slug);
    const cities = { own: [name, shortName, award], others: others.map(({ about }) => about.name) };
    const rounds = jurisdiction.rounds.map((round) => withOneId(round, organisations));
    for (const round of rounds) {
      const context = contextOf(jurisdiction, round, rounds, calendar, organisations, cities);
      const found = runChecks(context);
      for (const record of recordsOf(round)) {
        const own = found.filter((line) => line.record === record.id);
        if (own.length > 0) lines.set(record.id, own);
        findings.push(...findingsOf(record, own, context.held));
      }
    }
  }
  return { lines, findings };
}

/** A round as its checks see it, among the rounds of its jurisdiction. */
export function contextOf(
  { versions }: Pick<Jurisdiction, 'versions'>,
  round: Round,
  rounds: readonly Round[],
  calendar: Calendar,
  organisations: readonly OrganisationEntry[] = [],
  cities: AuditContext['cities'] = { own: [], others: [] },
): AuditContext {
  const version = roundVersion(versions, round);
  return {
    round,
    held: version?.about.stage ?? 'none',
    rules: version?.rules ?? null,
    statusOn: (day) => (version ? versionStatus(day, version, versions) : 'issued'),
    hasTerm: Boolean(version?.about.term?.years ?? version?.about.term?.until),
    validityCites: [
      ...(version?.about.effective?.cites ?? []),
      ...(version?.about.term?.cites ?? []),
    ],
    rounds: rounds.filter((each) => each.about.sample === round.about.sample),
    organisations,
    calendar,
    cities,
  };
}

function findingsOf(
  record: AnyRecord,
  lines: readonly JudgedResult[],
  held: AuditContext['held'],
): Finding[] {
  const revision: Pick<Revision<unknown>, 'placeOf'> = latest<unknown>(record);
  const open = lines.filter(({ acknowledged }) => !acknowledged);
  const findings: Finding[] = open.flatMap((line): Finding[] => {
    if (line.result === 'unmet') return [toFinding(revision, line)];
    return held === 'issued' && isUnexplained(line)
      ? [findingOf('notice-missing', revision.placeOf(line.at), { result: line })]
      : [];
  });
  if (!isWithdrawn(record))
    checkExplanations(record, lines, (code, at, values) =>
      findings.push(findingOf(code, revision.placeOf(at), values)),
    );
  return findings;
}

/** A line of the audit as a finding, at its place in the record's file. */
export function toFinding(
  revision: Pick<Revision<unknown>, 'placeOf'>,
  result: JudgedResult,
): Finding<'audit-unmet'> {
  return { code: 'audit-unmet', ...revision.placeOf(result.at), values: { result } };
}
