import type { AnyRecord, Round } from '../model/record.ts';
import { recordsOf } from '../law/records/round-records.ts';
import { roundVersion } from '../law/records/round-version.ts';
import type { Jurisdiction, Portal, RegulationVersion } from '../model/portal.ts';

/** A round with what it stands in. */
export interface PlacedRound {
  jurisdiction: Jurisdiction;
  round: Round;
  /** The version it was made under; undefined where its text is not held. */
  version: RegulationVersion | undefined;
}

/** A record with what it stands in. */
export interface PlacedRecord extends PlacedRound {
  record: AnyRecord;
}

/** The round of a jurisdiction with the version it names. */
export function placedRound(jurisdiction: Jurisdiction, round: Round): PlacedRound {
  return { jurisdiction, round, version: roundVersion(jurisdiction.versions, round) };
}

/**
 * Every record of the portal, city by city, round by round, in the order of a round's stages. Listed once for each
 * reading of the content, so a record is placed by one and the same object wherever it is asked for.
 */
export function placedRecords(portal: Portal): readonly PlacedRecord[] {
  const known = placedByPortal.get(portal) ?? portal.jurisdictions.flatMap((each) => placedIn(each));
  placedByPortal.set(portal, known);
  return known;
}
const placedByPortal = new WeakMap<Portal, readonly PlacedRecord[]>();

/** Every record of a city, round by round, in the order of a round's stages. */
export function placedIn(jurisdiction: Jurisdiction): readonly PlacedRecord[] {
  const known =
    placedByCity.get(jurisdiction) ??
    jurisdiction.rounds.flatMap((round) => {
      const placed = placedRound(jurisdiction, round);
      return recordsOf(round).map((record) => ({ ...placed, record }));
    });
  placedByCity.set(jurisdiction, known);
  return known;
}
const placedByCity = new WeakMap<Jurisdiction, readonly PlacedRecord[]>();
