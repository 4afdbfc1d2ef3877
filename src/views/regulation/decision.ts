import { anchorOf, parseAddress } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import { changeWords } from '../../messages/regulation/amendment.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { Amendment, Change } from '../../schemas/amendment.ts';
import { href, portal } from '../site/site.ts';
import { versionHref } from './version-details.ts';

/** A version with the decision that made it out of an earlier one. */
export interface Decided extends Record<string, unknown> {
  jurisdiction: Jurisdiction;
  version: RegulationVersion;
  earlier: RegulationVersion;
  amends: Amendment;
}

interface Link {
  label: string;
  href: string;
}

/** One change of a decision, and where it stands there. */
export interface ChangeLine {
  says: string;
  /** The place as it is now; null where nothing is left of it, or the whole text is meant. */
  now: Link | null;
  by: Link;
}

/** What made a version out of an earlier one; null for a text of its own. */
export function decidedOn(jurisdiction: Jurisdiction, version: RegulationVersion): Decided | null {
  const { amends } = version.about;
  const earlier = jurisdiction.versions.find(({ slug }) => slug === amends?.version);
  return amends && earlier ? { jurisdiction, version, earlier, amends } : null;
}

/** Every decision whose words are held, as paths of pages. */
export function decisionPaths() {
  return portal().jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.versions.flatMap((version) => {
      const props = decidedOn(jurisdiction, version);
      return props && version.decision
        ? [{ params: { jurisdiction: jurisdiction.slug, version: version.slug }, props }]
        : [];
    }),
  );
}

/** Where a decision stands, below the base path. */
export function decisionPath({ jurisdiction, version }: Decided): string {
  return `${jurisdiction.slug}/regulations/${version.slug}/decision/`;
}

/** Where what a decision changed is shown word by word. */
export function changesHref({ jurisdiction, version, earlier }: Decided): string {
  return href(`${jurisdiction.slug}/regulations/${version.slug}/diff/${earlier.slug}/`);
}

/** What a decision changes, in its own order. */
export function changeLines(decided: Decided): ChangeLine[] {
  const { version, amends } = decided;
  return (amends.changes ?? []).map((change) => ({
    says: changeWords(
      change.kind,
      labelOf(decided, change),
      change.kind === 'words' ? change : null,
    ),
    now: change.kind === 'insert' ? placeIn(decided, change.place) : null,
    by: {
      label: labelIn(version.decision?.text ?? version.text, change.by.at),
      href: `#${anchor(change.by.at)}`,
    },
  }));
}

function labelOf({ version, earlier }: Decided, { kind, place }: Change): string | null {
  if (place === undefined) return null;
  return labelIn(kind === 'insert' ? version.text : earlier.text, place);
}

function placeIn({ jurisdiction, version }: Decided, place: string): Link {
  return {
    label: labelIn(version.text, place),
    href: `${versionHref(jurisdiction, version)}#${anchor(place)}`,
  };
}

function labelIn(text: RegulationVersion['text'], place: string): string {
  const address = parseAddress(place);
  return address ? citationLabel(text, address) : place;
}

function anchor(place: string): string {
  const address = parseAddress(place);
  return address ? anchorOf(address) : place;
}
