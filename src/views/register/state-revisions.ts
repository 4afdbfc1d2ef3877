import type { Portal } from '../../model/portal.ts';
import { STATE_NAMES, stateTitle } from '../../messages/register/states.ts';
import type { IndexedRevision } from '../../register/file-index.ts';
import { VERSION_STATES, stateKind } from '../../register/state-id.ts';
import type { StateKind } from '../../register/state-id.ts';
import { bareLabel, roundHref } from '../records/record-link.ts';
import { versionDetails } from '../regulation/version-details.ts';
import { href } from '../site/site.ts';

/** A state as everything that lists revisions names it. */
export type StateRevision = Omit<IndexedRevision, 'entry'> & { from: { state: StateKind } };

/** What a state speaks of, and where that is read. */
interface Subject {
  id: string;
  name: string;
  title: string;
  href: string;
}

/** Every state of the portal's own work on texts, rounds and days off, of what the site shows. */
export function stateRevisions(
  portal: Portal,
  known: ReadonlyMap<string, { id: string; revision: number; sha256: string }[]>,
): StateRevision[] {
  return subjects(portal).flatMap(({ id, ...subject }) => {
    const states = new Map((known.get(id) ?? []).map((each) => [each.revision, each.sha256]));
    const newest = Math.max(...states.keys());
    const kind: StateKind = stateKind(id) ?? 'rules';
    return [...states].map(([revision, sha256]) => ({
      id,
      ...subject,
      revision,
      sha256,
      sample: false,
      state: revision === newest ? ('standing' as const) : ('corrected' as const),
      from: { state: kind },
    }));
  });
}

function subjects({ jurisdictions, calendars }: Portal): Subject[] {
  return [
    ...jurisdictions.flatMap((jurisdiction) => {
      const { slug, about, versions, rounds } = jurisdiction;
      return [
        ...versions.flatMap((version) =>
          (Object.keys(VERSION_STATES) as (keyof typeof VERSION_STATES)[]).map((kind) => ({
            id: `${slug}/${kind}/${version.slug}`,
            name: `${about.name}${STATE_NAMES[kind]}`,
            title: stateTitle(kind, version.about.title),
            href: versionDetails(jurisdiction, version).href,
          })),
        ),
        ...rounds.map((round) => ({
          id: `${slug}/rounds/${round.slug}`,
          name: `${about.name}${STATE_NAMES.rounds}`,
          title: stateTitle('rounds', about.award + bareLabel(round)),
          href: roundHref({ round }),
        })),
      ];
    }),
    ...calendars.map(({ year }) => ({
      id: `calendars/${year}`,
      name: STATE_NAMES.calendars,
      title: stateTitle('calendars', String(year)),
      href: href('data/#calendars'),
    })),
  ];
}
