import type { PlacedRecord } from '../../content/portal-records.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import type { Revision } from '../../model/record.ts';
import { recordAnswer } from '../answers/record-answer.ts';
import type { AnswerPart } from '../answers/answer.ts';
import { auditPanel } from '../audit/audit-panel.ts';
import type { AuditPanel } from '../audit/audit-panel.ts';
import { buildDay, href, portal } from '../site/site.ts';
import { objectionClock } from '../../law/objection/own-limit.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { OWN_LIMIT } from '../../messages/days/lengths.ts';
import { siteCalendar } from '../site/calendar.ts';
import { endState } from '../../law/calendar/window-clock.ts';
import type { EndingClock } from '../../law/calendar/window-clock.ts';
import { current } from '../../model/record.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { openHereWords } from '../../messages/records/city-answer.ts';
import { NEXT_STEPS, tailWords } from '../../messages/records/record-page.ts';
import { DAY_NOT_STATED } from '../../messages/site/blanks.ts';
import { organisationLink } from '../organisations/organisation-index.ts';
import { registrationOf } from '../register/register.ts';
import type { Registration } from '../register/register.ts';
import { kitHref, roundKit } from '../objection/kit-texts.ts';
import { roundCheckHref } from '../self-check/round-check.ts';
import { breachesOf } from '../rounds/breaches.ts';
import type { Breach } from '../rounds/breaches.ts';
import { openWindowsIn } from '../rounds/open-windows.ts';
import { versionDetails, versionHref } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';
import { documentHeader } from './document-header.ts';
import type { RecordBase } from './document-header.ts';
import type { Detail } from './detail.ts';
import { bareTitle, recordHref, recordName, roundHref } from './record-link.ts';
import { relatedOf } from '../rounds/related.ts';
import type { Related } from '../rounds/related.ts';
import { revisionLinks, tombstoneOf } from './revision-links.ts';
import type { RevisionLink, Tombstone } from './revision-links.ts';
import { CALENDAR_FILE, recordEvents } from './window-calendar.ts';
import { groupedRows } from './row-groups.ts';
import type { GroupedRows } from './row-groups.ts';
import { recordBody } from './record-body.ts';
import type { RecordBody } from './record-body.ts';

/** Everything a record's page shows, of one of its revisions. */
export interface RecordPage {
  placed: PlacedRecord;
  number: number;
  name: string;
  title: string;
  documentNumber: string | null;
  issuer: string;
  publishedOn: string | null;
  /** The instant, where an hour was stated. */
  publishedAt: string | null;
  roundLink: { href: string; text: string };
  /** What the page opens with; nothing where the words are gone. */
  answer: AnswerPart[];
  /** Other records of the round that a reader must know of. */
  related: Related[];
  /** 机关 · 文号 · 日期. */
  origin: string[];
  /** Address of the newest revision. */
  canonicalHref: string;
  superseded: boolean;
  regulation: VersionDetails | null;
  tombstone: Tombstone | null;
  revision: RevisionLink;
  revisions: RevisionLink[];
  header: Detail[];
  body: RecordBody | null;
  /** What the checks found; older revisions are not checked. */
  audit: AuditPanel;
  /** Of a decision: duties that other records of its round did not keep. */
  breaches: Breach[];
  csv: boolean;
  /** The file of the record's dated periods; null where it has none, or a later revision stands. */
  calendar: { href: string; periods: number } | null;
  /** The window of a list that may be objected to, and whether it was over on the build's day; null where there is none. */
  clock: (EndingClock & { closed: boolean }) | null;
  /** Where the text sets objections a limit of their own. */
  limit: string | null;
  rows: GroupedRows | null;
  /** 文件信息与版本：第2版，已登记. */
  tail: string;
  registration: Registration;
  next: { href: string; text: string }[];
  /** The self-check of the city, from a call that stands; null where its conditions are not stated as rules. */
  selfCheck: string | null;
  /** Of a call whose every period is over: the city's calls that are open on the build's day. */
  instead: { href: string; text: string }[] | null;
  /** The form for objections under the record's own text, and where one begins at a row, up to its organisation. */
  objection: { form: string; row: string } | null;
}

/** The page model of a record's revision. */
export function recordPage(placed: PlacedRecord, number: number): RecordPage {
  const { record, jurisdiction, round } = placed;
  const { data, sha256 }: Revision<RecordBase> = revisionOf<RecordBase>(record, number);
  const tombstone = tombstoneOf(record, number);
  const revisions = revisionLinks(record, number);
  const revision = revisions.find((each) => each.here);
  if (!revision) throw new RangeError(`record ${record.id} has no revision ${number}`);
  const { version } = placed;
  const body = tombstone ? null : recordBody(placed, number);
  const newest = number === record.revisions.length;
  const hidden = tombstone?.state === 'redacted';
  const registration = registrationOf(record.id, number, { sha256, sample: record.sample });
  return {
    placed,
    number,
    name: recordName(record),
    title: hidden ? recordName(record) : bareTitle(data.title),
    documentNumber: hidden ? null : data.documentNumber,
    issuer: data.issuer,
    publishedOn: data.publishedOn,
    publishedAt: data.publishedAt ?? null,
    roundLink: { href: roundHref(placed), text: round.about.label },
    answer: recordAnswer(placed, number),
    related: relatedOf(placed),
    origin: originOf(hidden ? { ...data, documentNumber: null } : data),
    canonicalHref: recordHref(record),
    superseded: !newest,
    regulation: version ? versionDetails(jurisdiction, version) : null,
    tombstone,
    revision,
    revisions,
    header: hidden ? [] : documentHeader(placed, data, number, sha256),
    body,
    audit: auditPanel(newest ? (portal().audit.get(record.id) ?? []) : [], version),
    breaches:
      newest && record.kind === 'winners'
        ? breachesOf(placed).filter((each) => each.record !== record.id)
        : [],
    calendar: calendarOf(placed, number),
    csv: body?.table !== null && body !== null,
    clock: body?.objectable && newest ? clockOf(body, placed) : null,
    limit: body?.objectable && !body.opinion ? limitOf(version) : null,
    rows: body?.table ? groupedRows(body.table) : null,
    tail: tailWords(number, registration),
    registration,
    next: nextOf(placed),
    selfCheck: record.kind === 'call-notice' && !tombstone ? roundCheckHref(placed) : null,
    instead: record.kind === 'call-notice' && body ? insteadOf(placed, body) : null,
    objection: body?.objectable && newest ? objectionOf(placed) : null,
  };
}

function originOf({ issuer, documentNumber, publishedOn }: RecordBase): string[] {
  const day = publishedOn === null ? DAY_NOT_STATED : naturalDay(publishedOn, buildDay());
  return [issuer, ...(documentNumber === null ? [] : [documentNumber]), day];
}

/** What the text says of a limit for objections apart from how long a list is public. */
function limitOf(version: PlacedRecord['version']): string | null {
  const within = version && ruleSetOf(version.rules).objectionRight()?.within;
  return within ? OWN_LIMIT(within) : null;
}

function clockOf(
  { windows, opinion }: RecordBody,
  { version, record }: PlacedRecord,
): RecordPage['clock'] {
  const window = windows.find(({ deadline }) => deadline);
  const law = version && !opinion ? ruleSetOf(version.rules) : null;
  const clock = window && objectionClock(law, window.clock, siteCalendar(record.jurisdiction));
  return clock ? { ...clock, closed: endState(clock, buildDay()) === 'over' } : null;
}

function insteadOf({ jurisdiction }: PlacedRecord, { windows }: RecordBody): RecordPage['instead'] {
  if (!windows.every(({ until }) => until !== null && until < buildDay())) return null;
  return openWindowsIn(jurisdiction)
    .filter(({ kind }) => kind === 'call')
    .map(({ href: to, round, name }) => ({ href: to, text: openHereWords(round, name) }));
}

/** Where most who have read a record want to go. */
function nextOf(placed: PlacedRecord): RecordPage['next'] {
  const { record, jurisdiction, version } = placed;
  const round = { href: roundHref(placed), text: NEXT_STEPS.round };
  switch (record.kind) {
    case 'winners':
      return [round, { href: href('verify/'), text: NEXT_STEPS.verify }];
    case 'revocation': {
      const { href: page } = organisationLink(current(record).organisation);
      return [...(page ? [{ href: page, text: NEXT_STEPS.organisation }] : []), round];
    }
    default:
      return [
        round,
        ...(version
          ? [{ href: versionHref(jurisdiction, version), text: NEXT_STEPS.regulation }]
          : []),
      ];
  }
}

function objectionOf({ jurisdiction, round, record }: PlacedRecord): RecordPage['objection'] {
  const form = kitHref(jurisdiction, roundKit(jurisdiction, round));
  return { form, row: `${form}#${record.id}/` };
}

function calendarOf(placed: PlacedRecord, number: number): RecordPage['calendar'] {
  const { record } = placed;
  const periods = number === record.revisions.length ? recordEvents(placed).length : 0;
  return periods === 0 ? null : { href: recordHref(record) + CALENDAR_FILE, periods };
}
