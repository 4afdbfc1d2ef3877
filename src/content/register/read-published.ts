import type { Day } from '../../law/calendar/day.ts';
import { parseDocument } from 'yaml';
import { publishedLine } from '../../schemas/published.ts';
import type { PublishedLine } from '../../schemas/published.ts';
import type { PublishedFindings } from '../../model/finding.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { PUBLISHED } from './register-files.ts';
import { checkSeal } from './seal.ts';

/** Characters of a line a message repeats. */
const SHOWN = 200;

/** A line with where it stands, counted from 1. */
export interface PlacedLine extends PublishedLine {
  line: number;
}

/** Reads the register of what was published; a folder that has published nothing has none. */
export function readPublished(folder: ContentFolder): PlacedLine[] {
  const before = folder.findings.length;
  const lines = folder.names('').includes(PUBLISHED) ? readLines(folder) : [];
  // With a line that cannot be read every seal would seem broken.
  if (folder.findings.length === before) checkSeal(folder, lines.map(entryOf));
  return lines;
}

/** A line without its place: what is sealed. */
export function entryOf({ id, revision, sha256, on, files }: PlacedLine): PublishedLine {
  return { id, revision, sha256, on, files };
}

function readLines(folder: ContentFolder): PlacedLine[] {
  const known = new Set<string>();
  let before = '';
  return (folder.text(PUBLISHED) ?? '').split('\n').flatMap((written, index) => {
    const line = index + 1;
    if (written.trim() === '') return [];
    const { data } = publishedLine.safeParse(parsed(written));
    const name = data && `${data.id} ${data.revision}`;
    const fault = hasDoubledKey(written) ? 'doubled' : faultOf(data, known, before);
    if (name) known.add(name);
    if (data) before = data.on;
    if (data && !fault) return [{ ...data, line }];
    const values = { found: name ?? written.trim().slice(0, SHOWN), fault: fault ?? 'unreadable' };
    folder.add('published-line', PUBLISHED, values, { line, column: 1 });
    return [];
  });
}

function faultOf(
  line: PublishedLine | undefined,
  known: ReadonlySet<string>,
  before: Day,
): PublishedFindings['published-line']['fault'] | null {
  if (!line) return 'unreadable';
  if (line.id.includes('/sample-')) return 'sample';
  if (known.has(`${line.id} ${line.revision}`)) return 'twice';
  return line.on < before ? 'falling' : null;
}

/** JSON lets a key stand twice and the last one count: the earlier one would be read by nobody and seen by everybody. */
function hasDoubledKey(written: string): boolean {
  return parseDocument(written).errors.some(({ code }) => code === 'DUPLICATE_KEY');
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
