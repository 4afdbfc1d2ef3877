import { accountOf } from '../../law/accounting/account.ts';
import type { ClauseAccount } from '../../law/accounting/account.ts';
import { topicState } from '../../law/accounting/topic-state.ts';
import { anchorOf } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import { heldInPart } from '../../law/regulation/regulation-text.ts';
import { unsaidWords } from '../../messages/site/states.ts';
import type { Unsaid as Words } from '../../messages/site/states.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { State } from '../../model/states.ts';
import type { Aspect } from '../../model/topics.ts';
import { href } from '../site/site.ts';

/** What stands where no rule speaks: its code, its words, and the clause it leads to where there is one. */
export interface Unsaid {
  state: Exclude<State, 'stated'>;
  text: string;
  href: string | undefined;
}

/** A version is read once. */
const ACCOUNTS = new WeakMap<RegulationVersion, ClauseAccount[]>();

/** What the portal made of each clause of a version. */
export function versionAccount(version: RegulationVersion): ClauseAccount[] {
  const account = ACCOUNTS.get(version) ?? accountOf(version);
  ACCOUNTS.set(version, account);
  return account;
}

/** What stands where something is not known, as the one table says it. */
export function unsaidOf(unsaid: Words, href?: string): Unsaid {
  return { state: unsaid.state, text: unsaidWords(unsaid), href };
}

/** Why nothing stands in a row: null where a rule states it; a round under no held text has 办法未收录. */
export function unsaid(version: RegulationVersion | undefined, aspect: Aspect): Unsaid | null {
  if (!version) return unsaidOf({ state: 'text-not-held' });
  const { state, places } = topicState(aspect, version.rules, versionAccount(version));
  switch (state) {
    case 'stated':
      return null;
    case 'not-entered':
    case 'not-stated':
      return silence(version, state);
    case 'unsorted': {
      const [jurisdiction = '', slug = ''] = version.id.split('/');
      const [first] = places;
      const labels = [...new Set(places.map((place) => citationLabel(version.text, place)))];
      return unsaidOf(
        { state, places: labels },
        first && href(`${jurisdiction}/regulations/${slug}/#${anchorOf(first)}`),
      );
    }
  }
}

/**
 * That a text which was read does not say it, or that it was not read for it. Of a text held in part neither can be
 * told: the place may lie in what is missing.
 */
export function silence(version: RegulationVersion, state: 'not-entered' | 'not-stated'): Unsaid {
  if (heldInPart(version.text)) return unsaidOf({ state: 'text-not-held' });
  const draft = version.about.stage === 'draft';
  return unsaidOf(state === 'not-stated' ? { state, draft } : { state });
}

/** Why nothing stands in several rows told as one; each reason once. */
export function unsaidOnce(
  version: RegulationVersion | undefined,
  aspects: readonly Aspect[],
): Unsaid[] {
  const all = aspects.map((aspect) => unsaid(version, aspect)).filter((each) => each !== null);
  return [...new Map(all.map((each) => [each.text, each])).values()];
}
