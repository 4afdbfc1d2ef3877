import type { PlacedRecord } from '../../content-store/portal-records.ts';
import { revisionOf } from '../../domain/records/revision-state.ts';
import type {
  AnyRecord,
  PublishedList,
  PublishedWinners,
  Revision,
} from '../../domain/records/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_STATED } from '../../wording/blanks.ts';
import { fileSize } from '../../wording/records.ts';
import { auditPanel } from '../audit-panel.ts';
import type { AuditPanel } from '../audit-panel.ts';
import { citationLinks } from '../citations.ts';
import type { CitationLink } from '../citations.ts';
import { href, portal } from '../portal.ts';
import type { RuleLine } from '../rule-lines.ts';
import { breachesOf } from '../rounds/breaches.ts';
import type { Breach } from '../rounds/breaches.ts';
import { versionFacts } from '../version-facts.ts';
import type { VersionFacts } from '../version-facts.ts';
import { documentHeader } from './document-header.ts';
import type { RecordBase } from './document-header.ts';
import { fact } from './fact.ts';
import type { Fact } from './fact.ts';
import { callFacts, listFacts, revocationFacts, winnersFacts } from './lead-facts.ts';
import { listTable, winnersTable } from './list-table.ts';
import type { ListTable } from './list-table.ts';
import { outcomesOf } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import { bareTitle, recordHref, recordName, roundHref } from './record-link.ts';
import { placeLinks, rulesWanted, versionOf } from './record-version.ts';
import { revisionLinks, tombstoneOf } from './revision-links.ts';
import type { RevisionLink, Tombstone } from './revision-links.ts';
import { CALENDAR_FILE, recordEvents } from './window-calendar.ts';
import { CHANNEL_NAMES, recordWindows } from './windows.ts';
import type { WindowView } from './windows.ts';

/** What a record's page says beside its heading and history; parts a kind does not have are empty. */
export interface RecordBody {
  facts: Fact[];
  windows: WindowView[];
  table: ListTable | null;
  conditions: { text: string; cites: CitationLink[]; inRules: boolean }[];
  /** Only a part was read, and the prose is the portal's own extract. */
  excerpt: boolean;
  /** Null where the list names no office to object to. */
  channel: Fact[] | null;
  objectable: boolean;
  objectionRules: RuleLine[];
  outcomes: Outcomes | null;
  basis: CitationLink[];
  attachments: { href: string; title: string; size: string; sha256: string }[];
}

/** Everything a record's page shows, of one of its revisions. */
export interface RecordPage {
  placed: PlacedRecord;
  number: number;
  name: string;
  title: string;
  documentNumber: string | null;
  issuer: string;
  publishedOn: string | null;
  roundLink: { href: string; text: string };
  /** Address of the newest revision. */
  standsAt: string;
  superseded: boolean;
  regulation: VersionFacts | null;
  tombstone: Tombstone | null;
  revision: RevisionLink;
  revisions: RevisionLink[];
  header: Fact[];
  body: RecordBody | null;
  /** What the checks found; older revisions are not checked. */
  audit: AuditPanel;
  /** Of a decision: duties that other records of its round did not keep. */
  breaches: Breach[];
  csv: boolean;
  /** The file of the record's dated periods; null where it has none, or a later revision stands. */
  calendar: { href: string; periods: number } | null;
  /** Where an objection to one of the list's rows begins, up to the row's organisation; null where none can. */
  objectionHref: string | null;
}

/** The page model of a record's revision. */
export function recordPage(placed: PlacedRecord, number: number): RecordPage {
  const { record, jurisdiction, round } = placed;
  const { data, sha256 }: Revision<RecordBase> = revisionOf<RecordBase>(record, number);
  const tombstone = tombstoneOf(record, number);
  const revisions = revisionLinks(record, number);
  const revision = revisions.find((each) => each.here);
  if (!revision) throw new RangeError(`record ${record.id} has no revision ${number}`);
  const version = versionOf(placed);
  const body = tombstone ? null : bodyOf(placed, number);
  const newest = number === record.revisions.length;
  const hidden = tombstone?.state === 'redacted';
  return {
    placed,
    number,
    name: recordName(record),
    title: hidden ? recordName(record) : bareTitle(data.title),
    documentNumber: hidden ? null : data.documentNumber,
    issuer: data.issuer,
    publishedOn: data.publishedOn,
    roundLink: { href: roundHref(placed), text: round.about.label },
    standsAt: recordHref(record),
    superseded: !newest,
    regulation: version ? versionFacts(jurisdiction, version) : null,
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
    objectionHref:
      body?.objectable && newest ? href(`${jurisdiction.slug}/objection/#${record.id}/`) : null,
  };
}

function calendarOf(placed: PlacedRecord, number: number): RecordPage['calendar'] {
  const { record } = placed;
  const periods = number === record.revisions.length ? recordEvents(placed).length : 0;
  return periods === 0 ? null : { href: recordHref(record) + CALENDAR_FILE, periods };
}

function bodyOf(placed: PlacedRecord, number: number): RecordBody {
  const { record } = placed;
  const data = revisionOf<RecordBase>(record, number).data;
  const version = versionOf(placed);
  const empty: RecordBody = {
    facts: [],
    windows: recordWindows(placed, number),
    table: null,
    conditions: [],
    excerpt: false,
    channel: null,
    objectable: false,
    objectionRules: [],
    outcomes: null,
    basis: placeLinks(version, data.basis),
    attachments: (data.attachments ?? []).map(({ file, title, size, sha256 }) => ({
      href: href(`${attachmentFolder(record)}/${file}`),
      title,
      size: fileSize(size),
      sha256,
    })),
  };
  switch (record.kind) {
    case 'call-notice':
      return { ...empty, ...callParts(placed, revisionOf(record, number).data) };
    case 'winners': {
      const winners: PublishedWinners = revisionOf(record, number).data;
      return {
        ...empty,
        facts: winnersFacts(placed, winners),
        table: winnersTable(placed, winners.entries),
      };
    }
    case 'revocation': {
      const revocation: RevocationRecord = revisionOf(record, number).data;
      return { ...empty, facts: revocationFacts(placed, revocation) };
    }
    default:
      return { ...empty, ...listParts(placed, revisionOf(record, number).data) };
  }
}

function callParts(placed: PlacedRecord, data: CallNotice): Partial<RecordBody> {
  const version = versionOf(placed);
  return {
    excerpt: data.excerpt ?? false,
    facts: callFacts(data),
    conditions: (data.conditions ?? []).map(({ text, cites }) => ({
      text,
      cites: version && cites ? citationLinks(version, cites) : [],
      inRules: cites !== null,
    })),
  };
}

function listParts(placed: PlacedRecord, data: PublishedList): Partial<RecordBody> {
  const version = versionOf(placed);
  const { window, objectionChannel: channel } = data;
  return {
    facts: listFacts(placed, data),
    table: listTable(placed, data.entries),
    channel: channel && CHANNEL_NAMES.map(([key, name]) => fact(name, channel[key] ?? NOT_STATED)),
    objectable: window !== null || channel !== null,
    objectionRules: rulesWanted(version, ({ kind }) => kind.startsWith('objection-')),
    outcomes: outcomesOf(data),
  };
}

/** The folder a record's attachments are offered in. */
export function attachmentFolder({ kind, jurisdiction, round }: AnyRecord): string {
  return kind === 'revocation' ? `${jurisdiction}/revocations` : `${jurisdiction}/rounds/${round}`;
}
