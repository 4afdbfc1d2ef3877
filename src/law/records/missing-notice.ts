import type { Round } from '../../model/record.ts';
import type { State } from '../../model/states.ts';
import type { NoticeKind } from '../../model/stages.ts';
import type { RoundFile } from '../../schemas/records/round.ts';

/** What is known of a notice the portal does not hold. */
export type Absence =
  | { state: Extract<State, 'not-held'> }
  | { state: Extract<State, 'looked-for'>; on: string; where: string }
  | { state: Extract<State, 'withheld'>; said: string; url?: string | undefined };

/**
 * What the editor says of a notice that is missing: the authority's own word before a search, the last search before
 * the bare remark that it, or most of its round, is not held. Null where nobody has said anything, and the build asks.
 */
export function saidOfMissing(
  { withheld = [], lookedFor = [], notHeld = [], heldInPart }: RoundFile,
  notice: NoticeKind,
): Absence | null {
  const own = withheld.find(({ stage }) => stage === notice);
  if (own) return { state: 'withheld', said: own.said, url: own.url };
  const last = lookedFor
    .filter(({ stage }) => stage === notice)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (last) return { state: 'looked-for', on: last.on, where: last.where };
  return heldInPart || notHeld.includes(notice) ? { state: 'not-held' } : null;
}

/** The same where an answer is needed: what nobody has spoken of is not held, whether or not it was published. */
export function absenceOf({ about }: Pick<Round, 'about'>, notice: NoticeKind): Absence {
  return saidOfMissing(about, notice) ?? { state: 'not-held' };
}
