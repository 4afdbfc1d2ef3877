import { current } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';

/** True when the newest revision takes the record back (撤回). */
export function isWithdrawn(record: AnyRecord): boolean {
  return (
    current<{ revision?: { kind: string } | undefined }>(record).revision?.kind === 'withdrawal'
  );
}

/** The round without the records that have been taken back. */
export function withoutWithdrawn(round: Round): Round {
  const { callNotice, winners } = round;
  return {
    ...round,
    callNotice: callNotice && isWithdrawn(callNotice) ? null : callNotice,
    lists: round.lists.filter((list) => !isWithdrawn(list)),
    winners: winners && isWithdrawn(winners) ? null : winners,
    followUps: round.followUps.filter((each) => !isWithdrawn(each)),
    revocations: round.revocations.filter((revocation) => !isWithdrawn(revocation)),
  };
}
