import type { Day } from '../law/calendar/day.ts';
import type { Nothing } from './nothing.ts';

interface Found {
  found: string;
}

interface FileSum {
  size: number;
  sha256: string;
}

/** Faults in what is published about a round. */
export interface RecordFindings {
  /** `file` is the code the file's name bears, where that differs. */
  'credit-code': { found: string; file: string | null };
  'award-revoked-twice': { name: string; found: string };
  'listed-twice': Found;
  /** An id that is said to be another organisation's, and that no record names. */
  'same-stranger': Found;
  'vacant-named': { found: string; named: readonly string[] };
  /** A step of approval the text does not have, and those it has. */
  'approval-step': Found & { expected: readonly string[] };
  'approval-twice': Nothing;
  /** A reason or a reply of marks alone. */
  'says-nothing': Found;
  /** The portal's id of a text or record that is not there. */
  'not-held': Found;
  'outcome-stranger': Found;
  'outcome-replaced': Nothing;
  'closes-twice': Nothing;
  /** Names of the days, or what they are; null for the first and last day of a span. */
  'days-reversed': { order: { earlier: string; later: string } | null };
  /** A day that has not come, told as past; `last` is the last of which anything may be told. */
  'not-yet-happened': { path: string; found: Day; last: Day };
  'sample-mark': Found;
  'revision-mark':
    { fault: 'number' | 'mark' | 'gone'; number: number } | { fault: 'day'; earlier: Day };
  'front-matter': Nothing;
  'csv-row': { row: number; found: string; expected: string };
  'source-empty': Nothing;
  'follows-nothing': Nothing;
  /** A notice, or a level of a call, that a follow-up names and the round does not have. */
  'follow-up-target': Found & { what: 'record' | 'level'; expected: readonly string[] };
  'source-missing': Nothing;
  /** A kept copy that is none of the attachments, or has another hash there. */
  'kept-not-attached': Found;
  /** The same file, or another with the same bytes. */
  'attachment-twice': { path: string };
  /** Beside a list with persons it must be said whether the file names them. */
  'attachment-persons': { path: string };
  /** `is` says what the bytes are, where that is known. */
  'attachment-kind': { path: string; ending: string; is: string | null };
  'attachment-differs': { path: string; found: FileSum; expected: FileSum };
  /** The part a file's name or its `part` names, where the other names none. */
  'record-part': Found;
  /** A list said to be published anew that the round does not have, and those it has. */
  'republished-missing': Found & { expected: readonly string[] };
  'record-stage': { found: string; expected: string };
  'duplicate-organisation': { name: string; found: string };
  'award-missing':
    | { round: string; rounds: readonly string[] }
    | { round: string; name: string; found: string; tier: string };
  'personal-data': { kind: 'mobile' | 'identity'; found: string };
}
