import { namedOrganisations } from '../../law/records/named-organisations.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { publicFrom } from '../../law/records/public-from.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { VERSION_STATES, stateKind } from '../../register/state-id.ts';
import type { LedgerEntry } from '../../register/ledger-entry.ts';
import type { Jurisdiction, Portal, Publication } from '../../model/portal.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import { auditRounds } from '../validate/audit-rounds.ts';
import { recordMoments, textMoment } from './moments.ts';
import type { Reached } from './reached.ts';

/**
 * The portal as it is public at a moment: a revision, record or text whose moment has not come is nowhere in it, and
 * nothing in it speaks of one. Every page, list, file and index is drawn from what this returns, so none of them asks
 * again. A portal in which nothing waits is returned as it is.
 */
export function publicAt(portal: Portal, reached: Reached): Portal {
  const jurisdictions = portal.jurisdictions.map((each) => publicJurisdiction(each, reached));
  const held = namesIn(portal.jurisdictions);
  const shown = namesIn(jurisdictions);
  const isShown = (each: Named) => !held.has(nameOf(each)) || shown.has(nameOf(each));
  const partial = new Set(portal.jurisdictions.flatMap((each) => partialRounds(each, jurisdictions)));
  // What was edited in the file of a round may speak of a record that waits.
  const waits = (each: Publication) => partial.has(each.id) && portal.unpublished.includes(each);
  const size = portal.ledger.findIndex((line) => line.on > reached.register || !isShown(line));
  // An older state of the register is its first lines: what came after a line that waits, waits with it.
  const ledger: readonly LedgerEntry[] = size < 0 ? portal.ledger : portal.ledger.slice(0, size);
  if (shown.size === held.size) return size < 0 ? portal : { ...portal, ledger };
  const records = jurisdictions.flatMap(({ rounds }) => rounds.flatMap(recordsOf));
  const organisations = namedOrganisations(records, portal.organisations);
  return {
    ...portal,
    jurisdictions,
    organisations,
    audit: auditRounds(jurisdictions, organisations, portal.calendars).lines,
    ledger,
    publications: portal.publications.filter((each) => isShown(each) && !waits(each)),
    unpublished: portal.unpublished.filter((each) => isShown(each) && !waits(each)),
  };
}

function publicJurisdiction(jurisdiction: Jurisdiction, reached: Reached): Jurisdiction {
  const versions = jurisdiction.versions.filter((each) => hasCome(textMoment(each), reached.real));
  const isHeld = (version: string) => versions.some(({ slug }) => slug === version);
  return {
    ...jurisdiction,
    versions: versions.map((version) => {
      const { repeals, supersedes, ...about } = version.about;
      return {
        ...version,
        consultation: version.consultation.filter(({ data }) =>
          hasCome(publicFrom(data), reached.real),
        ),
        about: {
          ...about,
          repeals: repeals.filter((each) => !('version' in each) || isHeld(each.version)),
          ...(supersedes && isHeld(supersedes.version) ? { supersedes } : {}),
        },
      };
    }),
    rounds: jurisdiction.rounds.flatMap((round) => publicRound(jurisdiction, round, reached) ?? []),
  };
}

/** A round as far as it is public; null where all it holds waits, or the text it is held under. */
function publicRound(
  jurisdiction: Jurisdiction,
  round: Round,
  reached: Reached,
): Round | null {
  const moment = round.about.sample ? reached.samples : reached.real;
  const shown = <R extends AnyRecord>(record: R): R | null => {
    const moments = recordMoments(jurisdiction, round, record);
    const waits = moments.findIndex((each) => !hasCome(each, moment));
    const revisions = waits < 0 ? record.revisions : record.revisions.slice(0, waits);
    return revisions.length > 0 ? { ...record, revisions } : null;
  };
  const { callNotice, lists, winners, followUps, revocations } = round;
  const seen: Round = {
    ...round,
    callNotice: callNotice && shown(callNotice),
    lists: lists.flatMap((each) => shown(each) ?? []),
    winners: winners && shown(winners),
    followUps: followUps.flatMap((each) => shown(each) ?? []),
    revocations: revocations.flatMap((each) => shown(each) ?? []),
  };
  const [before, after] = [recordsOf(round).length, recordsOf(seen).length];
  const version = roundVersion(jurisdiction.versions, round);
  const textWaits = version && !hasCome(textMoment(version), reached.real);
  if (after === 0 && (before > 0 || textWaits)) return null;
  // How many applied is known from the list of those accepted, or from another that may wait.
  const counted = before === after || seen.lists.some(({ kind }) => kind === 'qualified-list');
  const { applied, ...about } = round.about;
  return { ...seen, about: counted && applied ? { ...about, applied } : about };
}

function hasCome(from: string | null, moment: string): boolean {
  return from === null || from <= moment;
}

/** Ids of the rounds that are shown without some of their records. */
function partialRounds({ slug, rounds }: Jurisdiction, shown: readonly Jurisdiction[]): string[] {
  const count = (round: Round | undefined) =>
    round ? recordsOf(round).reduce((sum, { revisions }) => sum + revisions.length, 0) : 0;
  const seen = shown.find((each) => each.slug === slug)?.rounds ?? [];
  return rounds
    .filter((round) => count(round) !== count(seen.find((each) => each.slug === round.slug)))
    .map((round) => `${slug}/rounds/${round.slug}`);
}

interface Named {
  id: string;
  revision: number;
}

/** A text or a state has one name, whatever revisions of it are registered; a record one for each revision. */
function nameOf({ id, revision }: Named): string {
  return id.split('/')[1] === 'regulations' || stateKind(id) ? id : `${id} ${revision}`;
}

function namesIn(jurisdictions: readonly Jurisdiction[]): Set<string> {
  return new Set(
    jurisdictions.flatMap(({ slug, versions, rounds }) => [
      ...versions.flatMap((version) =>
        ['regulations', ...Object.keys(VERSION_STATES)].map(
          (kind) => `${slug}/${kind}/${version.slug}`,
        ),
      ),
      ...rounds.map((round) => `${slug}/rounds/${round.slug}`),
      ...rounds
        .flatMap(recordsOf)
        .flatMap(({ id, revisions }) =>
          revisions.map(({ number }) => nameOf({ id, revision: number })),
        ),
    ]),
  );
}
