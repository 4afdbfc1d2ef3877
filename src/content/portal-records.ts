import type { AnyRecord, Round } from '../model/record.ts';
import { recordsOf } from '../law/records/round-records.ts';
import type { Jurisdiction, Portal } from '../model/portal.ts';

/** A record with what it stands in. */
export interface PlacedRecord {
  jurisdiction: Jurisdiction;
  round: Round;
  record: AnyRecord;
}

/** Every record of the portal, city by city, round by round, in the order of a round's stages. */
export function placedRecords({ jurisdictions }: Portal): PlacedRecord[] {
  return jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.rounds.flatMap((round) =>
      recordsOf(round).map((record) => ({ jurisdiction, round, record })),
    ),
  );
}
