import { contentBytes } from '../../content/read/content-bytes.ts';
import { changedLines } from '../../law/changes/changed-lines.ts';
import type { ChangedLine } from '../../law/changes/changed-lines.ts';
import type { Publication } from '../../model/portal.ts';
import { stateKind } from '../../register/state-id.ts';
import { once } from '../site/once.ts';
import { heldRevisions, revisionName } from './held-revisions.ts';

/** One edit of the portal's own work: what was changed in the state before it. */
export interface StateChange {
  id: string;
  revision: number;
  name: string;
  title: string;
  href: string;
  /** The day it was registered; null while it waits. */
  on: string | null;
  /** Null where the state before was not kept. */
  lines: ChangedLine[] | null;
}

/** Every edit of the portal's own work since its first registration, the newest first, what waits before all. */
export const stateChanges = once((site): StateChange[] => {
  const { portal, settings } = site;
  const held = new Map(heldRevisions(site).map((each) => [revisionName(each), each]));
  const states = new Map(portal.publications.map((each) => [revisionName(each), each]));
  const days = new Map(portal.ledger.map((each) => [revisionName(each), each.on]));
  const textOf = (state: Publication | undefined) => {
    const path = state?.files[0]?.path;
    return path === undefined
      ? null
      : new TextDecoder().decode(contentBytes(settings.content, path));
  };
  return portal.publications
    .filter(({ id, revision }) => stateKind(id) && revision > 1)
    .flatMap((state) => {
      const { id, revision } = state;
      const shown = held.get(revisionName(state));
      if (!shown) return [];
      const before = textOf(states.get(revisionName({ id, revision: revision - 1 })));
      const { name, title, href } = shown;
      const on = days.get(revisionName(state)) ?? null;
      const lines = before === null ? null : changedLines(before, textOf(state) ?? '');
      return [{ id, revision, name, title, href, on, lines }];
    })
    .sort((a, b) => (b.on ?? '9').localeCompare(a.on ?? '9') || b.revision - a.revision);
});
