import type { OfficialYear } from '../law/calendar/official-year.ts';
import type { JudgedResult } from '../audit/run-audit.ts';
import type { LedgerEntry } from '../register/ledger-entry.ts';
import type { Consultation } from '../schemas/records/consultation.ts';
import type { HoursApart, OrganisationEntry, Revision, Round } from './record.ts';
import type { RegulationText } from '../law/regulation/regulation-text.ts';
import type { Question } from '../schemas/questions.ts';
import type { JurisdictionFile } from '../schemas/jurisdiction.ts';
import type { RegulationFile, SourceNote } from '../schemas/regulation.ts';
import type { EligibilityCase } from '../schemas/rules/cases.ts';
import type { RulesFile } from '../schemas/rules/rules-file.ts';
import type { SiteFile } from '../schemas/site.ts';

/** Of ids of organisations: which are one, which are not, and the one that stays for each that gave way. */
export interface Sameness {
  decided: readonly { ids: readonly string[]; same: boolean; reason: string }[];
  /** From an id in small letters, as in addresses, to the id that stays. */
  kept: ReadonlyMap<string, string>;
}

/** Everything the content folder says, validated and cross-referenced. */
export interface Portal {
  site: SiteFile;
  jurisdictions: Jurisdiction[];
  organisations: OrganisationEntry[];
  /** What an editor found out of organisations whose names look alike. */
  same: Sameness;
  /** What people ask; the rules answer. */
  questions: Question[];
  /** The portal's own pages of prose, by slug. */
  guides: Guide[];
  /** Years with an official table of holidays, ascending. */
  calendars: OfficialYear[];
  /** What the checks found, by record id. */
  audit: ReadonlyMap<string, readonly JudgedResult[]>;
  /** The register: what was published, in the order it was registered. */
  ledger: readonly LedgerEntry[];
  /** Everything real the folder publishes now. */
  publications: readonly Publication[];
  /** What has no line in the register yet. */
  unpublished: readonly Publication[];
}

/** A page of the portal's own prose. */
export interface Guide {
  slug: string;
  title: string;
  description: string;
  /** MDX, without its head. */
  prose: string;
}

/** A government that gives an award, with every version of its regulation that is held. */
export interface Jurisdiction {
  slug: string;
  about: JurisdictionFile;
  versions: RegulationVersion[];
  /** By slug. */
  rounds: Round[];
}

/** One version of a regulation: its words, what is known about it, and its rules. */
export interface RegulationVersion {
  slug: string;
  /** `luohe/2018`: unique in the portal. */
  id: string;
  about: HoursApart<RegulationFile>;
  text: RegulationText;
  /** The text file as authored, offered for download. */
  markdown: string;
  /** The decision that made it out of an earlier version; null where none is held. */
  decision: { text: RegulationText; markdown: string } | null;
  /** The file the authority issued, byte for byte. */
  source: Uint8Array<ArrayBuffer>;
  rules: RulesFile;
  /** Worked examples of who may apply, each proved against the rules; empty when none is written. */
  cases: EligibilityCase[];
  notes: SourceNote[];
  /** The notice that asked the public about the draft, its oldest revision first; empty where none is held. */
  consultation: Revision<HoursApart<Consultation>>[];
}

/** A revision of a record or of a text as it stands in the folder, with what its bytes come to. */
export interface Publication {
  /** `jiangyin/rounds/15/call-notice`, `luohe/regulations/2018`. */
  id: string;
  revision: number;
  /** SHA-256 of the authored files, one after the other. */
  sha256: string;
  /** Each authored file by itself. */
  files: AuthoredFile[];
  /** Path of the authored file, as messages print it. */
  file: string;
  /** Earlier revisions may have left the folder: personal data in them had to go. */
  redacts: boolean;
}

export interface AuthoredFile {
  /** Below the folder its record stands in: `winners.yaml`, `winners.csv`. */
  name: string;
  sha256: string;
  /** In the content folder. */
  path: string;
}
