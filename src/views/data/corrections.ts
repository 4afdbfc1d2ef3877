import type { Portal } from '../../model/portal.ts';
import { stateKind } from '../../register/state-id.ts';
import type { CorrectionEvent } from '../../schemas/exports/documents.ts';
import { stateChanges } from '../register/state-changes.ts';
import type { StateChange } from '../register/state-changes.ts';
import { once } from '../site/once.ts';
import { buildDay, href, isDemonstration } from '../site/site.ts';
import { releaseEvents } from './events.ts';

/**
 * What was corrected, completed, taken back or read anew over all cities, the newest first; an edit that waits for its
 * line in the register stands before all, without a day.
 */
export const corrections = once((site): readonly CorrectionEvent[] =>
  [
    ...releaseEvents(site.portal).flatMap(({ action, ...event }) =>
      action === 'published' ? [] : [{ ...event, action, change: null }],
    ),
    ...textCorrections(site.portal),
    ...stateChanges(site).map((change) => amended(site.portal, change)),
  ].sort((a, b) => (b.on ?? '9').localeCompare(a.on ?? '9') || (a.id < b.id ? -1 : 1)),
);

/** `corrections/corrections.json`. */
export function correctionsJson() {
  return {
    list: 'corrections',
    on: buildDay(),
    demonstration: isDemonstration(),
    rows: corrections(),
  };
}

/** Slips of layout that were mended in a text. */
function textCorrections({ jurisdictions }: Portal): CorrectionEvent[] {
  return jurisdictions.flatMap(({ slug, about, versions }) =>
    versions.flatMap((version) =>
      (version.about.corrections ?? []).map(({ on, reason }, index) => ({
        id: `${slug}/regulations/${version.slug}/r${index + 2}`,
        on,
        action: 'correction' as const,
        kind: 'regulation',
        jurisdiction: slug,
        city: about.name,
        title: version.about.title,
        reason,
        address: href(`${slug}/regulations/${version.slug}/`),
        sample: false,
        draft: version.about.stage === 'draft',
        superseded: false,
        change: null,
      })),
    ),
  );
}

/** An edit of the portal's own work; that of a calendar belongs to no city. */
function amended({ jurisdictions }: Portal, change: StateChange): CorrectionEvent {
  const { id, revision, title, href: address, on, lines } = change;
  const city = jurisdictions.find(({ slug }) => id.startsWith(`${slug}/`));
  const text = city?.versions.find(({ slug }) => id.endsWith(`/${slug}`));
  return {
    id: `${id}/r${revision}`,
    on,
    action: 'amended',
    kind: stateKind(id) ?? 'rules',
    jurisdiction: city?.slug ?? null,
    city: city?.about.name ?? null,
    title,
    reason: null,
    address,
    sample: false,
    draft: stateKind(id) !== 'rounds' && text?.about.stage === 'draft',
    superseded: false,
    change: lines,
  };
}
