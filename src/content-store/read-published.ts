import { publishedLine } from '../schemas/published.ts';
import type { PublishedLine } from '../schemas/published.ts';
import type { ContentFolder } from './content-folder.ts';

/** The one file that says what was published when; lines are only ever added to it. */
export const PUBLISHED = 'published.jsonl';

/** A line with where it stands, counted from 1. */
export interface PlacedLine extends PublishedLine {
  line: number;
}

/** Reads the file of what was published; a folder that has published nothing has none. */
export function readPublished(folder: ContentFolder): PlacedLine[] {
  if (!folder.names('').includes(PUBLISHED)) return [];
  const known = new Set<string>();
  return (folder.text(PUBLISHED) ?? '').split('\n').flatMap((written, index) => {
    const line = index + 1;
    if (written.trim() === '') return [];
    const { data } = publishedLine.safeParse(parsed(written));
    const name = data && `${data.id} ${data.revision}`;
    const fault = faultOf(data, known);
    if (name) known.add(name);
    if (data && !fault) return [{ ...data, line }];
    const values = { found: name ?? written.trim(), fault: fault ?? '' };
    folder.add('published-line', PUBLISHED, values, { line, column: 1 });
    return [];
  });
}

function faultOf(line: PublishedLine | undefined, known: ReadonlySet<string>): string | null {
  if (!line) return 'unreadable';
  if (line.id.includes('/sample-')) return 'sample';
  return known.has(`${line.id} ${line.revision}`) ? 'twice' : null;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
