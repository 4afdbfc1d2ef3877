import type { AuditVerdict } from '../audit/result.ts';
import type { JudgedResult } from '../audit/run-audit.ts';
import type { ChangeFault } from '../law/amendment/amend.ts';
import type { Difference } from '../law/amendment/first-difference.ts';
import type { Day } from '../law/calendar/day.ts';
import type { FactProblem } from '../law/eligibility/fact-problem.ts';
import type { TextFault } from '../law/records/text-fault.ts';
import type { TextProblem } from '../law/regulation/parse.ts';
import type { CalendarFindings } from './calendar-findings.ts';
import type { Nothing } from './nothing.ts';
import type { ProseFindings } from './prose-findings.ts';
import type { RecordFindings } from './record-findings.ts';
import type { AddressFault } from './web-address.ts';

/** Where a finding stands. */
export interface Place {
  /** Path below the content folder's parent, such as `content/jurisdictions/luohe/…`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
}

/** One thing an editor must mend: where it stands, what was found, and the article concerned. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: Place & { code: K; values: FindingValues[K] };
}[C];

/** Codes of what can be wrong with a content file. Stable: editors and the handbook refer to them. */
export type FindingCode = keyof FindingValues;

/** What is told of each finding, by its code. */
export interface FindingValues
  extends
    TextFindings,
    FileFindings,
    RegulationFindings,
    AmendmentFindings,
    RecordFindings,
    PublishedFindings,
    CalendarFindings,
    AuditFindings,
    ProseFindings {}

interface Found {
  found: string;
}

/** Faults in the wording of a regulation. */
export type TextFindings = {
  [C in TextProblem['code']]: Omit<Extract<TextProblem, { code: C }>, 'line' | 'code'>;
};

/** A field of a file: its path, `rules[3].count`, and what its schema says it is for; empty where it does not. */
export interface Field {
  path: string;
  means: string;
}

/** A field with the value it was given, and whether it may be left out. */
export interface WrittenField extends Field {
  found: string;
  optional: boolean;
}

/** What a value must be: one of a few, as a sentence says, or within a bound of a number, a text or a list. */
export type Requirement =
  | { kind: 'one-of'; options: readonly string[]; nearest: string | null }
  | { kind: 'format'; words: string }
  | { kind: 'least' | 'above' | 'most'; origin: string; count: number }
  | { kind: 'unsaid' };

/** Faults in the writing of a file, whatever it holds. */
export interface FileFindings {
  /** The parser's code, and its words. */
  'yaml-syntax': { found: string; said: string };
  'yaml-feature': Found;
  'full-width-colon': Found;
  'duplicate-key': Found;
  'unquoted-date': Found;
  'unknown-key': { path: string; key: string; nearest: string | null; expected: readonly string[] };
  /** Expected is a type's name, a sentence or a few values; null where the schema says nothing. */
  'missing-key': Field & { key: string; expected: string | readonly string[] | null };
  /** The keys that belong where a group of them is wanted. */
  'wrong-type': WrittenField & { expected: string; keys: readonly string[] };
  'wrong-value': WrittenField & { must: Requirement };
  'blank-text': WrittenField;
  'text-characters': WrittenField & { fault: TextFault };
  'web-address': WrittenField & { fault: AddressFault };
  'not-a-day': WrittenField;
  'not-a-moment': WrittenField;
  /** A file another one names, or one that must be there; `instead` says what has its place. */
  'file-missing': { named: string } | { instead: 'file' | 'folder' | null };
  'file-unknown': { expected: readonly string[] };
  'file-link': Nothing;
  /** Sizes in bytes, or in characters where a line is too long; a table of rows may be kept as CSV. */
  'file-too-large': { what: 'file' | 'line'; found: number; most: number };
  /** Groups within groups, more than any file of content has. */
  'yaml-deep': { most: number };
  /** The control character, where it is that. */
  /** A control character, or what the bytes are instead of UTF-8 and how they read, where that is known. */
  'file-encoding': { found: string } | { found: null; as: 'GBK' | 'UTF-16' | null; reads: string };
}

interface Unquoted {
  /** Id of the rule; empty where the number stands in none. */
  rule: string;
  found: number;
  /** Numbers the quotation does state. */
  expected: readonly string[];
}

/** Faults in what is said about a city, a regulation and its rules. */
export interface RegulationFindings {
  'document-number': Found;
  'draft-label': Nothing;
  'office-fields': Nothing;
  'places-unlimited': Nothing;
  'money-or-percent': Nothing;
  /** A fact of the text's own lacks what its shape needs, or has what it has no use for. */
  'fact-declared': Found & { key: 'unit' | 'choices' };
  'note-without-place': Nothing;
  /** Who has the name: a page of the site, a guide, a city, or systems that read it in another way. */
  'reserved-slug': Found & { by: 'page' | 'guide' | 'city' | 'system' };
  'bad-slug': Found;
  'source-differs': { found: string; expected: string };
  'source-hash': { expected: string };
  /** `found` is null where the text itself is not held; `rule` is empty where no rule cites the place. */
  'place-missing': { rule: string; found: string | null };
  'quote-missing': { rule: string; article: string; found: string };
  'number-not-quoted': Unquoted;
  'unit-not-quoted': Unquoted;
  'bound-not-quoted': Unquoted;
  /** Where a period begins; `expected` is what the quotation says of it. */
  'start-not-quoted': { rule: string; found: string | null; expected: string | null };
  /** `alias` is looked for in the whole text, the other parts in the quotations of the rule. */
  'office-not-quoted': {
    rule: string;
    found: string;
    part: 'name' | 'alias' | 'address' | 'phone';
  };
  /** The text's own words for a code of the rule. */
  'words-not-quoted': { rule: string; found: string; key: string };
  'time-repeated': { rule: string };
  /** The rule has not what the words are for; `found` is the key, empty of one sentence. */
  'words-of-nothing': { rule: string; found: string };
  'version-missing': {
    found: string;
    expected: readonly string[];
    by: 'round' | 'repeal' | 'supersession' | 'amendment';
  };
  /** Two versions of one city that their words leave in force on one day; `found` is the later. */
  'versions-together': { found: string; other: string };
  'duplicate-id': Found;
  'unknown-tier': {
    found: string;
    expected: readonly string[];
    by: 'record' | 'rule' | 'condition';
  };
  /** How many clauses stand at a place that should name one. */
  'covered-place': { found: string; count: number };
  /** `by` is the rule that states the topic, or the place of a covered clause that names it. */
  'not-stated-but-stated': { found: string; by: { rule: string } | { covered: string } };
  /** Two windows of one stage; `timed` when each sets a length. */
  'window-ambiguous': { found: string; earlier: string; stage: string; timed: boolean };
  /** The condition whose note names no open point. */
  'readings-without-note': { rule: string };
  'question-missing': { rule: string; found: string };
  /** `found` is null where the rules have no such thing. */
  'case-differs': { case: string; expected: string; found: string | null };
  'case-fact': { case: string; problem: FactProblem };
  'no-jurisdiction': Nothing;
}

/** Faults in how a version was made out of an earlier one. */
export interface AmendmentFindings {
  /** What is needed to know that the words are what the decision says. */
  'amendment-incomplete': { lacks: 'decision' | 'changes' };
  /** `found` is the place the change names. */
  'change-impossible': { found: string; fault: ChangeFault };
  /** The words of the decision name another place than the change. */
  'change-not-named': { found: string; quote: string };
  'amendment-differs': Difference & { official: boolean };
  /** A part of the decision that no change rests on. */
  'decision-part-open': { found: string };
}

interface Registered {
  id: string;
  revision: number;
  on: Day;
  /** SHA-256 as registered. */
  expected: string;
}

/** Faults against what was published: nothing public changes silently. */
export interface PublishedFindings {
  'published-changed': Registered & { found: string; text: boolean };
  'published-missing': Registered;
  'published-line': {
    found: string;
    fault: 'unreadable' | 'doubled' | 'sample' | 'twice' | 'falling';
  };
  'published-seal':
    | { fault: 'missing' | 'unreadable' | 'empty' }
    | { fault: 'shortened'; size: number; found: number }
    | { fault: 'rewritten'; size: number };
}

interface Aside {
  check: string;
  organisation: string | null;
}

/** Records that break a duty of their regulation, and what is said in public of another line than it was meant for. */
export interface AuditFindings {
  'audit-unmet': { result: JudgedResult };
  'notice-missing': { result: JudgedResult };
  /** `results` are what the check came to for whom it names, where there is one of that code. */
  'acknowledgement-idle': Aside & { results: readonly AuditVerdict[] };
  /** How many breaches the explanation is for, and those it speaks of. */
  'acknowledgement-count': Aside & { count: number; unmet: readonly JudgedResult[] };
  'acknowledgement-twice': Aside;
  'reply-idle': Aside;
}
