import { reachedBy } from '../src/content/embargo/reached.ts';
import { waitingIn } from '../src/content/embargo/waiting.ts';
import type { Waiting } from '../src/content/embargo/waiting.ts';
import type { Portal } from '../src/model/portal.ts';
import { notPublicReport } from '../src/messages/register/publishing.ts';
import type { Settings } from '../src/settings.ts';
import type { Io } from './command.ts';

/**
 * Commands answer from the whole folder, for an editor prepares what is not public yet. What an answer rests on and
 * still waits is named beside it, so that nobody hands it out early.
 * @param rests whether the answer rests on what bears an id, `mou/regulations/2020` or `mou/rounds/1/winners`
 * @returns the ids, for the answer to carry
 */
export function tellWaiting(
  io: Io,
  portal: Portal,
  settings: Settings,
  rests: (each: Waiting) => boolean,
): { notYetPublic?: string[] } {
  const waiting = waitingIn(portal, reachedBy(portal, settings)).filter(rests);
  if (waiting.length === 0) return {};
  io.error(notPublicReport(waiting));
  return { notYetPublic: [...new Set(waiting.map(({ id }) => id))] };
}
