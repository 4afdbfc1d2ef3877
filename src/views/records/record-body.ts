import type { PlacedRecord } from '../../content/portal-records.ts';
import { listInForce } from '../../law/records/follow-ups.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import { recordFolder } from '../../model/record.ts';
import type { PublishedList, PublishedWinners } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { blankWords } from '../../messages/site/blanks.ts';
import { fileSize } from '../../messages/records/records.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { href } from '../site/site.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import type { RecordBase } from './document-header.ts';
import { channelDetails } from './channel.ts';
import type { Detail } from './detail.ts';
import { callDetails, revocationFacts, winnersFacts } from './lead-details.ts';
import { listTable, winnersTable } from './list-table.ts';
import type { ListTable } from './list-table.ts';
import { outcomesOf, toldOutcomes } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import { placeLinks, rulesWanted } from './record-version.ts';
import { recordWindows } from './windows.ts';
import type { WindowView } from './windows.ts';

/** What a record's page says beside its heading and history; parts a kind does not have are empty. */
export interface RecordBody {
  facts: Detail[];
  windows: WindowView[];
  table: ListTable | null;
  conditions: { text: string; cites: CitationLink[]; inRules: boolean }[];
  /** Only a part was read, and the prose is the portal's own extract. */
  excerpt: boolean;
  /** Null where the list names no office to object to. */
  channel: Detail[] | null;
  objectable: boolean;
  /** The list asks for opinions: the articles on objections do not speak of it (W22, B15). */
  opinion: boolean;
  objectionRules: RuleLine[];
  outcomes: Outcomes | null;
  basis: CitationLink[];
  /** Without an address where the file names persons: it is registered and not offered. */
  attachments: {
    href: string | null;
    title: string;
    download: string;
    size: string;
    sha256: string;
  }[];
}

/** The parts of a revision whose words are shown. */
export function recordBody(placed: PlacedRecord, number: number): RecordBody {
  const { record } = placed;
  const data = revisionOf<RecordBase>(record, number).data;
  const { version } = placed;
  const empty: RecordBody = {
    facts: [],
    windows: recordWindows(placed, number),
    table: null,
    conditions: [],
    excerpt: data.excerpt ?? false,
    channel: null,
    objectable: false,
    opinion: false,
    objectionRules: [],
    outcomes: null,
    basis: placeLinks(version, data.basis),
    attachments: (data.attachments ?? []).map(({ file, title, size, sha256, persons = false }) => ({
      href: persons ? null : href(`${recordFolder(record)}/${file}`),
      title,
      download: printedName(title, file),
      size: fileSize(size),
      sha256,
    })),
  };
  switch (record.kind) {
    case 'call-notice':
      return { ...empty, ...callParts(placed, revisionOf(record, number).data) };
    case 'follow-up': {
      const { objections } = revisionOf(record, number).data;
      return { ...empty, outcomes: objections ? toldOutcomes(objections) : null };
    }
    case 'winners': {
      const winners: PublishedWinners = revisionOf(record, number).data;
      return {
        ...empty,
        facts: winnersFacts(winners),
        table: winnersTable(placed, winners.entries),
      };
    }
    case 'revocation': {
      const revocation: RevocationRecord = revisionOf(record, number).data;
      return { ...empty, facts: revocationFacts(placed, revocation) };
    }
    default:
      return {
        ...empty,
        ...listParts(
          placed,
          number === record.revisions.length
            ? listInForce(placed.round, record)
            : revisionOf(record, number).data,
        ),
      };
  }
}

function callParts(placed: PlacedRecord, data: CallNotice): Partial<RecordBody> {
  const { version } = placed;
  return {
    facts: callDetails(data),
    conditions: (data.conditions ?? []).map(({ text, cites }) => ({
      text,
      cites: version && cites ? citationLinks(version, cites) : [],
      inRules: cites !== null,
    })),
  };
}

function listParts(placed: PlacedRecord, data: PublishedList): Partial<RecordBody> {
  const { version } = placed;
  const { window, objectionChannel: channel, stage } = data;
  return {
    table: listTable(placed, data.entries),
    channel: channel && channelDetails(channel, blankWords(data)),
    objectable: window !== null || channel !== null,
    opinion: stage === 'opinion',
    objectionRules: rulesWanted(version, (law) =>
      stage === 'opinion'
        ? law.windowRules(stage)
        : law.all.filter(({ kind }) => kind.startsWith('objection-')),
    ),
    outcomes: outcomesOf(data, placed.jurisdiction.slug),
  };
}

/** The name a file is saved under: what the notice calls it, without what no system keeps in a name, and its ending. */
function printedName(title: string, file: string): string {
  const ending = /\.[a-z]+$/.exec(file)?.[0] ?? '';
  const stem = title.replace(/[\\/:*?"<>|]/g, ' ').trim();
  return stem.toLowerCase().endsWith(ending) ? stem : stem + ending;
}
