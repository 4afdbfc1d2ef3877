import { REVISION_STATES } from '../../messages/records/records.ts';
import { buildDay, href, isDemonstration, portal, settings } from '../site/site.ts';
import { heldRevisions, revisionName } from './held-revisions.ts';
import type { HeldRevision } from './held-revisions.ts';
import { authoredFiles, authoredPath } from './log-files.ts';
import { stateChanges } from './state-changes.ts';
import type { StateChange } from './state-changes.ts';
import { proofPath, servedCheckpoint } from './register.ts';

/** A line of the register as its page prints it. */
export interface RegisterLine {
  number: number;
  on: string;
  name: string;
  title: string;
  href: string | null;
  revision: number;
  /** What became of it; empty while it stands, for a draft that stands is no law in force. */
  state: string;
  /** What an edit of the portal's own work changed; null for all else. */
  change: StateChange | null;
  /** Each authored file; without an address where its words are no longer shown. */
  files: { name: string; sha256: string; href: string | null }[];
  proof: string;
}

/** The register, newest entry first, with its checkpoint. */
export function logPage() {
  const held = new Map(heldRevisions().map((each) => [revisionName(each), each]));
  const offered = new Set(authoredFiles().map(({ path }) => path));
  const changes = new Map(stateChanges().map((each) => [revisionName(each), each]));
  const lines = portal().ledger.map((entry, index): RegisterLine => {
    const revision = held.get(revisionName(entry));
    return {
      number: index + 1,
      on: entry.on,
      name: revision?.name ?? entry.id,
      title: revision?.title ?? '',
      href: revision?.href ?? null,
      revision: entry.revision,
      state: revision && revision.state !== 'standing' ? REVISION_STATES[revision.state] : '',
      change: changes.get(revisionName(entry)) ?? null,
      files: entry.files.map((file) => {
        const path = authoredPath(file);
        return { ...file, href: offered.has(path) ? href(`log/${path}`) : null };
      }),
      proof: href(`log/${proofPath(index + 1)}`),
    };
  });
  return {
    lines: lines.toReversed(),
    ...servedCheckpoint(),
    waiting: portal().unpublished.map((each) =>
      waitingLine(held.get(revisionName(each)), each, changes.get(revisionName(each))),
    ),
    /** The day the site believes to be, where it need not be the one on which it is built. */
    believedDay: isDemonstration() || settings.todayIsSet ? buildDay() : null,
  };
}

/** What is public and has no line yet. */
export interface WaitingLine {
  title: string;
  href: string | null;
  change: StateChange | null;
}

function waitingLine(
  held: HeldRevision | undefined,
  { id }: { id: string },
  change: StateChange | undefined,
): WaitingLine {
  return { title: held?.title ?? id, href: held?.href ?? null, change: change ?? null };
}
