import { current } from '../../model/record.ts';
import { listOfParts } from '../../law/records/list-parts.ts';
import type { AnyRecord, ListRecord, Round } from '../../model/record.ts';
import { STAGES } from '../../model/stages.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';

/** The record that made a stage public. */
export function publishedAt(
  { callNotice, lists }: Round,
  stage: PublicationStage,
): AnyRecord | null {
  return stage === 'call-notice' ? callNotice : (lists.find((list) => list.kind === stage) ?? null);
}

/** The list of a round that stands for a stage; several of them as one. */
export function listAt({ lists }: Round, stage: PublicationStage): ListRecord | undefined {
  return listOfParts(lists.filter((list) => list.kind === stage));
}

/** The records that name organisations, first the first that was made public. */
export function namingRecords(round: Round): { record: AnyRecord; entries: Named[] }[] {
  const lists = STAGES.flatMap((stage) => listAt(round, stage) ?? []);
  return [
    ...lists.map((record) => ({ record, entries: current(record).entries })),
    ...(round.winners ? [{ record: round.winners, entries: current(round.winners).entries }] : []),
  ];
}

/** A row of any list. */
export interface Named {
  organisation: string;
  name: string;
  tier?: string | undefined;
  repeatWinner?: boolean | undefined;
  reReview?: boolean | undefined;
}
