import type { AnyRecord, Round } from '../../model/record.ts';

/** Every record of a round, in the order of its stages. */
export function recordsOf(round: Round): AnyRecord[] {
  return [
    ...(round.callNotice ? [round.callNotice] : []),
    ...round.lists,
    ...(round.winners ? [round.winners] : []),
    ...round.followUps,
    ...round.revocations,
  ];
}
